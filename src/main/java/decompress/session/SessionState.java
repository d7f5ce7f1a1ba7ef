package decompress.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a session stands; every time is monotonic, and nothing in it is added up tick by tick. */
public sealed interface SessionState {
    /** The interval that is under way, or was at the end. */
    int index();

    /** The length of the current interval, as the person may have changed it. */
    Duration length();

    /** How much of the current interval is done at a monotonic moment. */
    Duration elapsed(Duration now);

    /** Whether a set came to its end so far; a session without one is not completed. */
    boolean isSetDone();

    /** The same state with another length of its interval, as it was seen at {@code last}. */
    SessionState withLength(Duration length, ClockReading last);

    /** A state in which time passes, so that something happens by itself. */
    sealed interface Timed extends SessionState {
        /** The newest look. */
        ClockReading last();

        /** The marks and the end of this state in its interval. */
        Stretch stretch(Interval interval);
    }

    /** An interval is under way since {@code began}. */
    record Running(int index, Duration length, Duration began, boolean isSetDone, ClockReading last) implements Timed {
        @Override
        public Duration elapsed(Duration now) {
            return now.minus(began);
        }

        @Override
        public SessionState withLength(Duration other, ClockReading seen) {
            return new Running(index, other, began, isSetDone, seen);
        }

        @Override
        public Stretch stretch(Interval interval) {
            var end = interval.open() ? Optional.<Duration>empty() : Optional.of(length);
            return new Stretch(began, Marks.of(interval, length), end);
        }
    }

    /**
     * An interval is paused with {@code elapsed} of it done.
     *
     * @param away how long the person was away
     * @param turned how many pages of steps and keys were turned
     */
    record Paused(int index, Duration length, Duration elapsed, Pause why, Duration away, int turned, boolean isSetDone)
            implements SessionState {
        Paused turnedOnce() {
            return new Paused(index, length, elapsed, why, away, turned + 1, isSetDone);
        }

        @Override
        public Duration elapsed(Duration now) {
            return elapsed;
        }

        @Override
        public SessionState withLength(Duration other, ClockReading seen) {
            return new Paused(index, other, elapsed, why, away, turned, isSetDone);
        }
    }

    /** Getting back into position since {@code began}, before an interval continues. */
    record Resuming(int index, Duration length, Duration elapsed, Duration began, boolean isSetDone, ClockReading last)
            implements Timed {
        @Override
        public Duration elapsed(Duration now) {
            return elapsed;
        }

        @Override
        public SessionState withLength(Duration other, ClockReading seen) {
            return new Resuming(index, other, elapsed, began, isSetDone, seen);
        }

        @Override
        public Stretch stretch(Interval interval) {
            var lasts = interval.toRegainPosition();
            return new Stretch(began, Marks.countdown(lasts), Optional.of(lasts));
        }
    }

    /** The person comes out of the position since {@code began}; after that the session ends for this reason. */
    record Leaving(int index, Duration length, Duration began, Reason why, boolean isSetDone, ClockReading last)
            implements Timed {
        @Override
        public Duration elapsed(Duration now) {
            return now.minus(began);
        }

        @Override
        public SessionState withLength(Duration other, ClockReading seen) {
            return new Leaving(index, other, began, why, isSetDone, seen);
        }

        @Override
        public Stretch stretch(Interval interval) {
            return new Stretch(began, List.of(), Optional.of(length));
        }
    }

    /** Over. */
    record Ended(int index, Outcome outcome, Optional<Reason> reason, boolean isSetDone, Duration at)
            implements SessionState {
        @Override
        public Duration length() {
            return Duration.ZERO;
        }

        @Override
        public Duration elapsed(Duration now) {
            return Duration.ZERO;
        }

        @Override
        public SessionState withLength(Duration other, ClockReading seen) {
            return this;
        }
    }

    /** Why a session stands still. */
    enum Pause {
        /** The person asked for it. */
        WANTED,
        /** The person is asked whether to stop. */
        ASKED,
        /** The person reads the keys. */
        KEYS,
        /** The person was away: the computer slept, the process was stopped, or the connection hung. */
        AWAY
    }
}
