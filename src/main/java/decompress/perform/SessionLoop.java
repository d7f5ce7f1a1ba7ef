package decompress.perform;

import decompress.perform.ui.SessionUi;
import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one thread of a session: waiting for a key until the next moment that matters is the timer.
 *
 * @param events takes what happened at each look, before it is shown
 */
public record SessionLoop(
        Session session, Supplier<ClockReading> clocks, SessionUi ui, Consumer<List<SessionEvent>> events) {
    /** Performs the session to its end. */
    public SessionState.Ended run() {
        var step = session.start(clocks.get());
        while (true) {
            events.accept(step.events());
            step.events().forEach(ui::on);
            if (step.state() instanceof SessionState.Ended ended) {
                return ended;
            }
            ui.show(session, step.state(), clocks.get().monotonic());
            var input = ui.next(untilNextMoment(step.state())).orElse(Input.LOOK);
            step = session.on(input, step.state(), clocks.get());
        }
    }

    private Duration untilNextMoment(SessionState state) {
        var now = clocks.get().monotonic();
        var frame = ui.untilNextFrame(session, state, now);
        return session.nextMoment(state)
                .map(moment -> moment.minus(now))
                .filter(wait -> wait.compareTo(frame) < 0)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .orElse(frame);
    }
}
