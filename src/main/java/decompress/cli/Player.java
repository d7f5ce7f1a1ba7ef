package decompress.cli;

import decompress.session.Input;
import decompress.session.Look;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.session.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one thread of a session: waiting for a key until the next moment that matters is the timer. */
final class Player {
    private final Session session;
    private final Supplier<Look> clocks;
    private final Stage stage;
    private final List<Consumer<List<SessionEvent>>> listeners;

    Player(Session session, Supplier<Look> clocks, Stage stage, List<Consumer<List<SessionEvent>>> listeners) {
        this.session = session;
        this.clocks = clocks;
        this.stage = stage;
        this.listeners = List.copyOf(listeners);
    }

    /** Performs the session to its end. */
    SessionState.Ended play() {
        var step = session.start(clocks.get());
        while (true) {
            tell(step);
            if (step.state() instanceof SessionState.Ended ended) {
                return ended;
            }
            stage.show(session, step.state(), clocks.get().monotonic());
            var input = stage.next(untilNextMoment(step.state())).orElse(Input.LOOK);
            step = session.on(input, step.state(), clocks.get());
        }
    }

    private void tell(Step step) {
        listeners.forEach(listener -> listener.accept(step.events()));
        step.events().forEach(stage::tell);
    }

    private Duration untilNextMoment(SessionState state) {
        var now = clocks.get().monotonic();
        var frame = stage.untilNextFrame(state, now);
        return session.nextMoment(state)
                .map(moment -> moment.minus(now))
                .filter(wait -> wait.compareTo(frame) < 0)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .orElse(frame);
    }
}
