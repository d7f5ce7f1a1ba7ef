package decompress.session;

import static decompress.support.Exercises.seconds;

import decompress.session.Session.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A session played in a test by a person who looks twice a second and presses keys at chosen moments. */
final class SessionDriver {
    final Session session;
    final Performance performance;
    final List<SessionEvent> events = new ArrayList<>();
    SessionState state;
    private Duration now = Duration.ZERO;
    private Duration slept = Duration.ZERO;

    private SessionDriver(Timeline timeline) {
        session = new Session(timeline);
        performance = new Performance(timeline);
        take(session.start(look(now, slept)));
    }

    static SessionDriver of(PlannedExercise... parts) {
        return new SessionDriver(Timeline.of(List.of(parts), false));
    }

    static SessionDriver selfPaced(PlannedExercise... parts) {
        return new SessionDriver(Timeline.of(List.of(parts), true));
    }

    static SessionDriver of(Timeline timeline) {
        return new SessionDriver(timeline);
    }

    Duration now() {
        return now;
    }

    /** Looks every second for so long, pressing nothing. */
    void wait(Duration time) {
        for (var until = now.plus(time); now.compareTo(until) < 0; ) {
            var next = now.plusSeconds(1);
            give(Input.LOOK, next.compareTo(until) < 0 ? next : until);
        }
    }

    static ClockReading look(Duration monotonic, Duration slept) {
        return new ClockReading(monotonic, Instant.EPOCH.plus(monotonic).plus(slept));
    }

    /** Looks every half second until a moment, then gives the input. */
    SessionDriver at(double moment, Input input) {
        for (var next = now.plusMillis(500); next.compareTo(seconds(moment)) < 0; next = next.plusMillis(500)) {
            give(Input.LOOK, next);
        }
        return exactlyAt(moment, input);
    }

    /** Gives the input without a look before it. */
    SessionDriver exactlyAt(double moment, Input input) {
        give(input, seconds(moment));
        return this;
    }

    /** Moves the wall clock without the monotonic one. */
    SessionDriver sleep(int seconds) {
        nap(seconds * 1000);
        return this;
    }

    /** Sleeps for so many milliseconds. */
    void nap(int millis) {
        slept = slept.plusMillis(millis);
    }

    void give(Input input, Duration moment) {
        now = moment;
        take(session.on(input, state, look(now, slept)));
    }

    private void take(Step step) {
        state = step.state();
        events.addAll(step.events());
        step.events().forEach(performance::note);
    }

    /** The events but the marks, one line each. */
    String told() {
        return events.stream()
                .filter(event -> !(event instanceof SessionEvent.Reached))
                .map(event -> text(event.at()) + " " + words(event))
                .collect(Collectors.joining("\n"));
    }

    List<String> marks() {
        return events.stream()
                .filter(SessionEvent.Reached.class::isInstance)
                .map(SessionEvent.Reached.class::cast)
                .map(reached -> "%s %s %d"
                        .formatted(
                                text(reached.at()),
                                reached.mark().kind(),
                                reached.mark().number()))
                .toList();
    }

    private static String words(SessionEvent event) {
        if (event instanceof SessionEvent.Began began) {
            return name(began.interval()) + " begins";
        }
        if (event instanceof SessionEvent.Completed done) {
            return name(done.interval()) + " done " + text(done.performed());
        }
        if (event instanceof SessionEvent.Left left) {
            return name(left.interval()) + " left " + text(left.performed());
        }
        if (event instanceof SessionEvent.Paused paused) {
            return "paused " + paused.why() + (paused.away().isZero() ? "" : " " + text(paused.away()));
        }
        if (event instanceof SessionEvent.Resumed resumed) {
            return "goes on, " + text(resumed.remaining()) + " left";
        }
        if (event instanceof SessionEvent.Adjusted adjusted) {
            return text(adjusted.remaining()) + " left";
        }
        if (event instanceof SessionEvent.Stopping stopping) {
            return "stopping for " + stopping.why() + ", " + text(stopping.remaining()) + " to come out";
        }
        if (event instanceof SessionEvent.Ended ended) {
            return ended.outcome() + ended.reason().map(reason -> " " + reason).orElse("");
        }
        return "getting back";
    }

    private static String name(Interval interval) {
        return interval.phase() + " " + Math.min(interval.setsBefore() + 1, interval.sets());
    }

    private static String text(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
