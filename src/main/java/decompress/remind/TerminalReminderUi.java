package decompress.remind;

import decompress.remind.ReminderState.Over;
import decompress.remind.ReminderState.Paused;
import decompress.remind.ReminderState.Sitting;
import decompress.run.ui.Display;
import decompress.terminal.Key;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.TerminationSignal;
import decompress.view.Frame;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A reminder on the whole screen, or in lines where there is none. */
final class TerminalReminderUi implements ReminderUi {
    /** A count in whole minutes changes no more often, and a reminder must cost nothing in the background. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Display display;
    private final String what;
    private final Consumer<Duration> alarm;
    private final Consumer<TerminationSignal> ended;
    private final boolean inLines;
    private final Terminal terminal;

    /**
     * A reminder of what the next break asks for.
     *
     * @param alarm makes a break known beside what is shown
     * @param ended is told which signal ended the process
     */
    TerminalReminderUi(Display display, String what, Consumer<Duration> alarm, Consumer<TerminationSignal> ended) {
        this.display = display;
        this.what = what;
        this.alarm = alarm;
        this.ended = ended;
        this.inLines =
                display.plain() || !display.tty().input() || !display.tty().output();
        this.terminal = inLines
                ? Terminal.withoutScreen(display.tty(), display.io())
                : Terminal.fullScreen(display.tty(), display.io(), display.palette(), display.titled());
    }

    @Override
    public void show(ReminderState state, Duration now) {
        if (inLines) {
            return;
        }
        var view = new ReminderView(what, terminal.size().columns());
        var frame = state.accept(new ReminderState.Visitor<Frame>() {
            @Override
            public Frame sitting(Sitting sitting) {
                return sitting.asked()
                        ? view.due(now.minus(sitting.since()))
                        : view.sitting(sitting.due().minus(now));
            }

            @Override
            public Frame paused(Paused paused) {
                return view.paused(
                        paused.until().atZone(display.clock().getZone()).toLocalTime());
            }

            @Override
            public Frame over(Over over) {
                return new Frame(List.of());
            }
        });
        terminal.show(new Frame(frame.lines().stream().map(display.glyphs()::of).toList()));
    }

    @Override
    public void breakIsDue(Duration sat) {
        alarm.accept(sat);
        if (inLines) {
            display.console().print(new ReminderView(what, 0).dueLine(sat));
        }
    }

    @Override
    public Optional<ReminderInput> next(Duration atMost) {
        var event = terminal.next(atMost);
        if (event.isPresent() && event.get() instanceof TerminalEvent.ToldToEnd told) {
            ended.accept(told.ending());
            return Optional.of(ReminderInput.QUIT);
        }
        return event.filter(TerminalEvent.Pressed.class::isInstance)
                .flatMap(pressed -> input(((TerminalEvent.Pressed) pressed).key()));
    }

    private static Optional<ReminderInput> input(Key key) {
        return switch (key) {
            case ENTER -> Optional.of(ReminderInput.BEGIN);
            case S -> Optional.of(ReminderInput.SNOOZE);
            case K -> Optional.of(ReminderInput.SKIP);
            case L -> Optional.of(ReminderInput.MOVED);
            case P -> Optional.of(ReminderInput.PAUSE_AN_HOUR);
            case SHIFT_P -> Optional.of(ReminderInput.PAUSE_UNTIL_TOMORROW);
            case SPACE -> Optional.of(ReminderInput.GO_ON);
            case Q, ESCAPE -> Optional.of(ReminderInput.QUIT);
            default -> Optional.empty();
        };
    }

    @Override
    public Duration looksEvery() {
        return MINUTE;
    }

    @Override
    public void close() {
        terminal.close();
    }
}
