package decompress.session;

import decompress.session.SessionState.Pause;
import java.time.Duration;
import java.util.Optional;

/** Something that happened in a session, at the monotonic moment when it was due. */
public sealed interface SessionEvent {
    /** The moment when it was due. */
    Duration at();

    /** The interval in which it happened. */
    Interval interval();

    /** The time left at that moment until something else is asked. */
    default Duration remaining() {
        return Duration.ZERO;
    }

    <T> T accept(Visitor<T> visitor);

    /** One answer for each kind of event. */
    interface Visitor<T> {
        T began(Began began);

        T completed(Completed completed);

        T left(Left left);

        T reached(Reached reached);

        T paused(Paused paused);

        T regainingPosition(RegainingPosition regaining);

        T resumed(Resumed resumed);

        T adjusted(Adjusted adjusted);

        T stopping(Stopping stopping);

        T ended(Ended ended);
    }

    /**
     * An interval begins.
     *
     * @param isInPosition whether the person is there for it; otherwise they first get into position, and it resumes
     */
    record Began(Interval interval, boolean isInPosition, Duration at) implements SessionEvent {
        @Override
        public Duration remaining() {
            return interval.length();
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.began(this);
        }
    }

    /** An interval came to its end. */
    record Completed(Interval interval, Duration performed, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.completed(this);
        }
    }

    /** An interval was left before its end. */
    record Left(Interval interval, Duration performed, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.left(this);
        }
    }

    /** A mark of the interval, or of the lead-in back into it, was reached. */
    record Reached(Interval interval, Mark mark, Duration remaining, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.reached(this);
        }
    }

    /** The session stands still. */
    record Paused(Interval interval, Pause why, Duration away, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.paused(this);
        }
    }

    /** The person gets back into position for this long. */
    record RegainingPosition(Interval interval, Duration leadIn, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.regainingPosition(this);
        }
    }

    /** The interval continues. */
    record Resumed(Interval interval, Duration remaining, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.resumed(this);
        }
    }

    /** The interval takes longer or shorter than planned. */
    record Adjusted(Interval interval, Duration remaining, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.adjusted(this);
        }
    }

    /** The session stops before its end; the person first comes out of the position in what remains. */
    record Stopping(Interval interval, Duration remaining, Reason why, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.stopping(this);
        }
    }

    /** The session is over; {@code interval} was under way. */
    record Ended(Interval interval, Outcome outcome, Optional<Reason> reason, Duration at) implements SessionEvent {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.ended(this);
        }
    }
}
