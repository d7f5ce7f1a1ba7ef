package decompress.remind;

import decompress.remind.ReminderState.Over;
import decompress.remind.ReminderState.Paused;
import decompress.remind.ReminderState.Sitting;
import decompress.session.BreakKind;
import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counting to the next movement break: (input, state, what was seen) gives the next state and what happened.
 *
 * <p>Time asleep, suspended or stopped is not sitting.
 *
 * @param every the longest time of sitting before a break
 * @param until the end of the reminders; empty for no end
 * @param zone where the person is, for the morning after "until tomorrow"
 */
public record Reminder(Duration every, Optional<Instant> until, ZoneId zone) {
    /** An absence as long as this is a break (as in Stretchly). */
    public static final Duration ABSENCE = Duration.ofMinutes(5);

    static final Duration SNOOZE = Duration.ofMinutes(5);
    static final Duration PAUSE = Duration.ofHours(1);
    /** "Tomorrow" begins when people do not sleep any more, so that nothing sounds in the night. */
    static final LocalTime MORNING = LocalTime.of(6, 0);
    /** A look may be this late without anybody having been away. */
    private static final Duration LATE = Duration.ofSeconds(2);

    /**
     * The observations at one look.
     *
     * @param promised when the look should have come, on the monotonic clock
     * @param idle the idle time of the computer; empty if the system does not report it
     * @param moved when the person last moved, as the log knows it; empty where it does not
     */
    public record Observation(
            ClockReading clock, Duration promised, Optional<Duration> idle, Optional<Instant> moved) {}

    /** Begins to count now. */
    public ReminderState start(ClockReading now) {
        return sitting(now, now.monotonic());
    }

    /** Takes account of the time that passed, then of the input. */
    public ReminderStep on(ReminderInput input, ReminderState state, Observation seen) {
        var now = seen.clock();
        if (until.filter(end -> !now.wall().isBefore(end)).isPresent()) {
            return still(new Over());
        }
        var passed = passed(state, seen);
        var answered = answered(passed.state(), input, now);
        var events = new ArrayList<>(passed.events());
        events.addAll(answered.events());
        return new ReminderStep(answered.state(), events);
    }

    private Sitting sitting(ClockReading now, Duration since) {
        return new Sitting(since, since.plus(every), false, now);
    }

    private static ReminderStep still(ReminderState state) {
        return new ReminderStep(state, List.of());
    }

    /** The time since the last look. */
    private ReminderStep passed(ReminderState state, Observation seen) {
        var now = seen.clock();
        if (state instanceof Paused paused) {
            return still(now.wall().isBefore(paused.until()) ? paused : sitting(now, now.monotonic()));
        }
        return state instanceof Sitting sitting ? passed(sitting, seen) : still(state);
    }

    private ReminderStep passed(Sitting sitting, Observation seen) {
        var now = seen.clock();
        var away = away(sitting.last(), seen);
        if (away.compareTo(ABSENCE) >= 0
                || seen.idle().filter(idle -> idle.compareTo(ABSENCE) >= 0).isPresent()) {
            return absent(sitting, away, seen);
        }
        var elsewhere = seen.moved().map(at -> Duration.between(at, now.wall())).filter(ago -> !ago.isNegative());
        var since = sitting.since().plus(late(sitting.last(), seen));
        if (elsewhere
                .filter(ago -> now.monotonic().minus(ago).compareTo(since) > 0)
                .isPresent()) {
            return still(sitting(now, now.monotonic().minus(elsewhere.get())));
        }
        var due = sitting.due().plus(late(sitting.last(), seen));
        if (sitting.asked() || now.monotonic().compareTo(due) < 0) {
            return still(new Sitting(since, due, sitting.asked(), now));
        }
        var event = ReminderEvent.due(now.monotonic().minus(since));
        return new ReminderStep(new Sitting(since, due, true, now), List.of(event));
    }

    /** Sitting starts when the person is back; an idle computer counts as one break. */
    private ReminderStep absent(Sitting sitting, Duration away, Observation seen) {
        var now = seen.clock();
        var gone = seen.idle().filter(idle -> idle.compareTo(away) > 0).orElse(late(sitting.last(), seen));
        var sat = now.monotonic().minus(gone).minus(sitting.since());
        var state = sitting(now, now.monotonic());
        return sat.compareTo(ABSENCE) < 0
                ? still(state)
                : new ReminderStep(state, List.of(ReminderEvent.taken(BreakKind.AWAY, sat)));
    }

    /** The time away: the process was stopped, or the computer slept. */
    private static Duration away(ClockReading last, Observation seen) {
        var asleep = Duration.between(last.wall(), seen.clock().wall())
                .minus(seen.clock().monotonic().minus(last.monotonic()));
        return late(last, seen).plus(asleep.compareTo(LATE) > 0 ? asleep : Duration.ZERO);
    }

    /** What of that the monotonic clock has counted. */
    private static Duration late(ClockReading last, Observation seen) {
        var promised = seen.promised().compareTo(last.monotonic()) > 0 ? seen.promised() : last.monotonic();
        var late = seen.clock().monotonic().minus(promised);
        return late.compareTo(LATE) > 0 ? late : Duration.ZERO;
    }

    /** The person's choice. */
    private ReminderStep answered(ReminderState state, ReminderInput input, ClockReading now) {
        if (state instanceof Over) {
            return still(state);
        }
        return switch (input) {
            case LOOK -> still(state);
            case RESUME -> still(state instanceof Sitting ? state : sitting(now, now.monotonic()));
            case SNOOZE -> later(state, SNOOZE, now);
            case SKIP -> later(state, every, now);
            case MOVED -> taken(state, BreakKind.MOVED, now);
            case START, START_WHOLE -> taken(state, BreakKind.SESSION, now);
            case PAUSE_AN_HOUR -> still(new Paused(now.wall().plus(PAUSE)));
            case PAUSE_UNTIL_TOMORROW -> still(new Paused(tomorrow(now)));
            case QUIT -> still(new Over());
        };
    }

    /** Asks again later; a pause stays one. */
    private static ReminderStep later(ReminderState state, Duration wait, ClockReading now) {
        return still(
                state instanceof Sitting sitting
                        ? new Sitting(sitting.since(), now.monotonic().plus(wait), false, now)
                        : state);
    }

    /** Counts anew after a break, which a pause does not record. */
    private ReminderStep taken(ReminderState state, BreakKind kind, ClockReading now) {
        var counted = sitting(now, now.monotonic());
        return state instanceof Sitting sitting
                ? new ReminderStep(
                        counted,
                        List.of(ReminderEvent.taken(kind, now.monotonic().minus(sitting.since()))))
                : still(counted);
    }

    private Instant tomorrow(ClockReading now) {
        var today = now.wall().atZone(zone).toLocalDate();
        return today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
    }
}
