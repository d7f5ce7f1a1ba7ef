package decompress.remind;

import decompress.remind.ReminderState.Over;
import decompress.remind.ReminderState.Paused;
import decompress.remind.ReminderState.Sitting;
import decompress.terminal.Key;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.terminal.TerminationSignal;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.ReminderView;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A reminder on the whole screen, or in lines where there is none. */
public final class TerminalReminderUi implements ReminderUi {
    /** A count in whole minutes changes no more often, and a reminder must cost nothing in the background. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * How a reminder makes itself known.
     *
     * @param what the names of what the next break asks for
     * @param lines where lines are printed when there is no screen; empty on a screen
     * @param alarm makes a break known beside what is shown
     * @param ended is told which signal ended the process
     */
    public record Context(
            String what,
            ZoneId zone,
            UnaryOperator<Line> glyphs,
            Optional<Consumer<String>> lines,
            Consumer<Duration> alarm,
            Consumer<TerminationSignal> ended) {}

    private final Terminal terminal;
    private final Context context;

    public TerminalReminderUi(Terminal terminal, Context context) {
        this.terminal = terminal;
        this.context = context;
    }

    @Override
    public void show(ReminderState state, Duration now) {
        if (context.lines().isPresent()) {
            return;
        }
        var view = new ReminderView(context.what(), terminal.size().columns());
        var frame = state.accept(new ReminderState.Visitor<Frame>() {
            @Override
            public Frame sitting(Sitting sitting) {
                return sitting.asked()
                        ? view.due(now.minus(sitting.since()))
                        : view.sitting(sitting.due().minus(now));
            }

            @Override
            public Frame paused(Paused paused) {
                return view.paused(paused.until().atZone(context.zone()).toLocalTime());
            }

            @Override
            public Frame over(Over over) {
                return new Frame(List.of());
            }
        });
        terminal.show(new Frame(frame.lines().stream().map(context.glyphs()).toList()));
    }

    @Override
    public void breakIsDue(Duration sat) {
        context.alarm().accept(sat);
        context.lines().ifPresent(print -> print.accept(new ReminderView(context.what(), 0).dueLine(sat)));
    }

    @Override
    public Optional<ReminderInput> next(Duration atMost) {
        var event = terminal.next(atMost);
        if (event.isPresent() && event.get() instanceof TerminalEvent.ToldToEnd told) {
            context.ended().accept(told.ending());
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
