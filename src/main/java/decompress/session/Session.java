package decompress.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Performing a timeline: (input, state, now) gives the next state and the events on the way.
 *
 * <p>Every boundary is crossed at the moment it was due, however late the look.
 */
public final class Session {
    /** Two looks further apart than this mean that the person was away. */
    public static final Duration LATE = Duration.ofSeconds(2);

    private final Timeline timeline;

    public Session(Timeline timeline) {
        this.timeline = timeline;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Begins the first interval. */
    public Step start(ClockReading now) {
        var progress = new Progress(timeline, now);
        progress.begin(0, now.monotonic());
        return progress.step();
    }

    /** Crosses every boundary that {@code now} has passed, then takes the input. */
    public Step on(Input input, SessionState state, ClockReading now) {
        var progress = new Progress(timeline, now, state);
        progress.look(input == Input.CAME_BACK);
        new Transition(progress).take(input);
        return progress.step();
    }

    public Interval interval(SessionState state) {
        return timeline.intervals().get(state.index());
    }

    /** The interval after the current one; empty at the end. */
    public Optional<Interval> next(SessionState state) {
        return state instanceof SessionState.Leaving
                ? Optional.empty()
                : timeline.intervals().stream().skip(state.index() + 1L).findFirst();
    }

    /** The time left of the current interval; zero once an open interval has lasted its suggested time. */
    public Duration remaining(SessionState state, Duration now) {
        var remaining = state.length().minus(state.elapsed(now));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** The time left of the whole session; it stands still while an interval waits for the person. */
    public Duration remainingInAll(SessionState state, Duration now) {
        if (state instanceof SessionState.Ended) {
            return Duration.ZERO;
        }
        if (state instanceof SessionState.Leaving) {
            return remaining(state, now);
        }
        var current = interval(state).open() ? state.length() : remaining(state, now);
        return current.plus(timeline.lengthFrom(state.index() + 1));
    }

    /** The monotonic moment at which something happens by itself; empty while the session stands still. */
    public Optional<Duration> nextMoment(SessionState state) {
        return state instanceof SessionState.Timed timed
                ? timed.stretch(interval(state)).nextAfter(timed.last().monotonic())
                : Optional.empty();
    }

    /** Where a session stands after an input, and what happened on the way. */
    public record Step(SessionState state, List<SessionEvent> events) {
        public Step {
            events = List.copyOf(events);
        }
    }
}
