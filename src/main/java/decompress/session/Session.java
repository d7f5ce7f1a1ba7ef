package decompress.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Performing a timeline: (input, state, now) gives the next state and the events on the way.
 *
 * <p>Every boundary is crossed at the moment it was due, however late the look.
 */
public final class Session {
    /** Two looks further apart than this mean that nobody was there. */
    public static final Duration LATE = Duration.ofSeconds(2);
    /** The time to get back into position after a pause in a hold. */
    public static final Duration GETTING_BACK = Duration.ofSeconds(3);

    private final Timeline timeline;

    public Session(Timeline timeline) {
        this.timeline = timeline;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** Begins the first interval. */
    public Step start(Look now) {
        var walk = new Walk(timeline, now);
        walk.begin(0, now.monotonic());
        return walk.step();
    }

    /** Crosses every boundary that {@code now} has passed, then takes the input. */
    public Step on(Input input, SessionState state, Look now) {
        if (state instanceof SessionState.Ended) {
            return new Step(state, List.of());
        }
        var walk = new Walk(timeline, now, state);
        walk.look(input == Input.CAME_BACK);
        walk.take(input);
        return walk.step();
    }

    public Interval interval(SessionState state) {
        return timeline.intervals().get(state.index());
    }

    /** The interval after the current one; empty at the end. */
    public Optional<Interval> next(SessionState state) {
        return timeline.intervals().stream().skip(state.index() + 1L).findFirst();
    }

    /** How much of the current interval is done at a monotonic moment. */
    public Duration elapsed(SessionState state, Duration now) {
        if (state instanceof SessionState.Running running) {
            return now.minus(running.began());
        }
        if (state instanceof SessionState.Paused paused) {
            return paused.elapsed();
        }
        return state instanceof SessionState.Resuming resuming ? resuming.elapsed() : Duration.ZERO;
    }

    /** The length of the current interval, as the person may have changed it. */
    public Duration length(SessionState state) {
        if (state instanceof SessionState.Running running) {
            return running.length();
        }
        if (state instanceof SessionState.Paused paused) {
            return paused.length();
        }
        return state instanceof SessionState.Resuming resuming ? resuming.length() : Duration.ZERO;
    }

    /** What is left of the current interval; zero once an open one has taken its suggested time. */
    public Duration remaining(SessionState state, Duration now) {
        var remaining = length(state).minus(elapsed(state, now));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** What is left of the whole session. */
    public Duration remainingInAll(SessionState state, Duration now) {
        if (state instanceof SessionState.Ended) {
            return Duration.ZERO;
        }
        return remaining(state, now).plus(timeline.lengthFrom(state.index() + 1));
    }

    /** The monotonic moment at which something happens by itself; empty while the session stands still. */
    public Optional<Duration> nextMoment(SessionState state) {
        if (state instanceof SessionState.Running running) {
            var interval = interval(state);
            var done = running.last().monotonic().minus(running.began());
            var end = interval.open() ? Stream.<Duration>empty() : Stream.of(running.length());
            return Stream.concat(Marks.of(interval, running.length()).stream().map(Mark::offset), end)
                    .filter(offset -> offset.compareTo(done) > 0)
                    .min(Duration::compareTo)
                    .map(running.began()::plus);
        }
        if (state instanceof SessionState.Resuming resuming) {
            var done = resuming.last().monotonic().minus(resuming.began());
            return Stream.concat(Marks.countdown(GETTING_BACK).stream().map(Mark::offset), Stream.of(GETTING_BACK))
                    .filter(offset -> offset.compareTo(done) > 0)
                    .min(Duration::compareTo)
                    .map(resuming.began()::plus);
        }
        return Optional.empty();
    }
}
