package decompress.remind;

import decompress.perform.ui.Display;
import decompress.remind.ReminderState.Paused;
import decompress.remind.ReminderState.Sitting;
import decompress.terminal.Terminal;
import decompress.terminal.TerminationSignal;
import decompress.view.Frame;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A reminder on the whole screen, or in lines where there is none. */
final class TerminalReminderUi implements ReminderUi {
    private final Display display;
    private final ReminderView offer;
    private final Consumer<Duration> alarm;
    private final Consumer<TerminationSignal> ended;
    private boolean unanswered;
    private final Terminal terminal;

    /**
     * A reminder that offers the next break.
     *
     * @param alarm makes a break known beside what is shown
     * @param ended receives the signal that ended the process
     */
    TerminalReminderUi(
            Display display, ReminderView offer, Consumer<Duration> alarm, Consumer<TerminationSignal> ended) {
        this.display = display;
        this.offer = offer;
        this.alarm = alarm;
        this.ended = ended;
        this.terminal = display.openTerminal();
    }

    @Override
    public void show(ReminderState state, Duration now) {
        if (!display.isScreen()) {
            return;
        }
        var view = offer.withColumns(terminal.size().columns());
        terminal.show(display.glyphs().of(frame(view, state, now)));
    }

    private Frame frame(ReminderView view, ReminderState state, Duration now) {
        if (state instanceof Sitting sitting) {
            return sitting.asked()
                    ? view.due(now.minus(sitting.since()))
                    : view.sitting(sitting.due().minus(now));
        }
        return state instanceof Paused paused
                ? view.paused(paused.until().atZone(display.clock().getZone()).toLocalTime())
                : new Frame(List.of());
    }

    @Override
    public void breakIsDue(Duration sat) {
        alarm.accept(sat);
        unanswered = true;
        if (!display.isScreen()) {
            display.console().print(offer.dueLine(sat));
            if (display.tty().input()) {
                display.console().print(offer.dueKeys());
            }
        }
    }

    @Override
    public Optional<ReminderInput> next(Duration atMost) {
        if (unanswered && !display.tty().input()) {
            // Without a keyboard nothing waits for a key: the next reminder comes at the next break.
            unanswered = false;
            return Optional.of(ReminderInput.SKIP);
        }
        return terminal.next(atMost).flatMap(ReminderInput::of);
    }

    @Override
    public void close() {
        terminal.close();
        terminal.ending().ifPresent(ended);
    }
}
