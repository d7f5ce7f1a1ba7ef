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
            return new ReminderStep(new Over(now), List.of());
        }
        var passed = state.accept(new Passing(this, seen));
        var answered = passed.state().accept(new Answering(this, input, now));
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
    private record Passing(Reminder reminder, Observation seen) implements ReminderState.Visitor<ReminderStep> {
        @Override
        public ReminderStep sitting(Sitting sitting) {
            var now = seen.clock();
            var away = away(sitting.last());
            if (away.compareTo(ABSENCE) >= 0
                    || seen.idle().filter(idle -> idle.compareTo(ABSENCE) >= 0).isPresent()) {
                return absent(sitting, away);
            }
            var elsewhere =
                    seen.moved().map(at -> Duration.between(at, now.wall())).filter(ago -> !ago.isNegative());
            var since = sitting.since().plus(late(sitting.last()));
            if (elsewhere
                    .filter(ago -> now.monotonic().minus(ago).compareTo(since) > 0)
                    .isPresent()) {
                return still(reminder.sitting(now, now.monotonic().minus(elsewhere.get())));
            }
            var due = sitting.due().plus(late(sitting.last()));
            if (sitting.asked() || now.monotonic().compareTo(due) < 0) {
                return still(new Sitting(since, due, sitting.asked(), now));
            }
            var event = ReminderEvent.due(now.monotonic().minus(since));
            return new ReminderStep(new Sitting(since, due, true, now), List.of(event));
        }

        /** Sitting starts when the person is back; an idle computer counts as one break. */
        private ReminderStep absent(Sitting sitting, Duration away) {
            var now = seen.clock();
            var gone = seen.idle().filter(idle -> idle.compareTo(away) > 0).orElse(late(sitting.last()));
            var sat = now.monotonic().minus(gone).minus(sitting.since());
            var state = reminder.sitting(now, now.monotonic());
            return sat.compareTo(ABSENCE) < 0
                    ? still(state)
                    : new ReminderStep(state, List.of(ReminderEvent.taken(BreakKind.AWAY, sat)));
        }

        @Override
        public ReminderStep paused(Paused paused) {
            var now = seen.clock();
            return still(
                    now.wall().isBefore(paused.until())
                            ? new Paused(paused.until(), now)
                            : reminder.sitting(now, now.monotonic()));
        }

        @Override
        public ReminderStep over(Over over) {
            return still(over);
        }

        /** The time away: the process was stopped, or the computer slept. */
        private Duration away(ClockReading last) {
            var asleep = Duration.between(last.wall(), seen.clock().wall())
                    .minus(seen.clock().monotonic().minus(last.monotonic()));
            return late(last).plus(asleep.compareTo(LATE) > 0 ? asleep : Duration.ZERO);
        }

        /** What of that the monotonic clock has counted. */
        private Duration late(ClockReading last) {
            var promised = seen.promised().compareTo(last.monotonic()) > 0 ? seen.promised() : last.monotonic();
            var late = seen.clock().monotonic().minus(promised);
            return late.compareTo(LATE) > 0 ? late : Duration.ZERO;
        }
    }

    /** The person's choice. */
    private record Answering(Reminder reminder, ReminderInput input, ClockReading now)
            implements ReminderState.Visitor<ReminderStep> {
        @Override
        public ReminderStep sitting(Sitting sitting) {
            return switch (input) {
                case LOOK, RESUME -> still(sitting);
                case SNOOZE -> still(later(sitting, SNOOZE));
                case SKIP -> still(later(sitting, reminder.every()));
                case MOVED -> taken(sitting, BreakKind.MOVED);
                case START, START_WHOLE -> taken(sitting, BreakKind.SESSION);
                case PAUSE_AN_HOUR -> still(new Paused(now.wall().plus(PAUSE), now));
                case PAUSE_UNTIL_TOMORROW -> still(new Paused(tomorrow(), now));
                case QUIT -> still(new Over(now));
            };
        }

        private Sitting later(Sitting sitting, Duration wait) {
            return new Sitting(sitting.since(), now.monotonic().plus(wait), false, now);
        }

        private ReminderStep taken(Sitting sitting, BreakKind kind) {
            var event = ReminderEvent.taken(kind, now.monotonic().minus(sitting.since()));
            return new ReminderStep(reminder.sitting(now, now.monotonic()), List.of(event));
        }

        private Instant tomorrow() {
            var today = now.wall().atZone(reminder.zone()).toLocalDate();
            return today.plusDays(1).atTime(MORNING).atZone(reminder.zone()).toInstant();
        }

        @Override
        public ReminderStep paused(Paused paused) {
            return switch (input) {
                case LOOK, SNOOZE, SKIP -> still(paused);
                case PAUSE_AN_HOUR -> still(new Paused(now.wall().plus(PAUSE), now));
                case PAUSE_UNTIL_TOMORROW -> still(new Paused(tomorrow(), now));
                case RESUME, MOVED, START, START_WHOLE -> still(reminder.sitting(now, now.monotonic()));
                case QUIT -> still(new Over(now));
            };
        }

        @Override
        public ReminderStep over(Over over) {
            return still(over);
        }
    }
}
