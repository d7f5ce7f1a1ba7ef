package decompress.support;

import static decompress.support.Exercises.seconds;

import decompress.session.ClockReading;
import decompress.session.Input;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.session.Session.Step;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.session.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Performs a session without waiting: a look at every important moment, with keys in between. */
public final class SessionHarness {
    private final Session session;
    private final List<List<SessionEvent>> looks = new ArrayList<>();
    private SessionState state;
    private Duration now = Duration.ZERO;

    private SessionHarness(Timeline timeline) {
        session = new Session(timeline);
        take(session.start(look(Duration.ZERO)));
    }

    public static SessionHarness of(PlannedExercise... parts) {
        return new SessionHarness(Timeline.of(List.of(parts), false));
    }

    /** Without a keyboard. */
    public static SessionHarness unattended(PlannedExercise... parts) {
        return new SessionHarness(Timeline.unattended(List.of(parts)));
    }

    public static SessionHarness selfPaced(PlannedExercise... parts) {
        return new SessionHarness(Timeline.of(List.of(parts), true));
    }

    public SessionHarness at(double moment, Input input) {
        var at = seconds(moment);
        for (var tick = now.plusMillis(500); tick.compareTo(at) < 0; tick = tick.plusMillis(500)) {
            give(Input.LOOK, tick);
        }
        give(input, at);
        return this;
    }

    private void give(Input input, Duration until) {
        for (var next = session.nextMoment(state);
                next.isPresent() && next.get().compareTo(until) < 0;
                next = session.nextMoment(state)) {
            now = next.get();
            take(session.on(Input.LOOK, state, look(now)));
        }
        now = until;
        take(session.on(input, state, look(now)));
    }

    private void take(Step step) {
        state = step.state();
        if (!step.events().isEmpty()) {
            looks.add(step.events());
        }
    }

    private static ClockReading look(Duration now) {
        return new ClockReading(now, Instant.EPOCH.plus(now));
    }

    /** Goes on to the end, pressing nothing. */
    public List<List<SessionEvent>> toTheEnd() {
        while (!(state instanceof SessionState.Ended)) {
            give(Input.LOOK, now.plusMillis(500));
        }
        return looks;
    }

    /** The events of each look that saw any. */
    public List<List<SessionEvent>> looks() {
        return looks;
    }
}
