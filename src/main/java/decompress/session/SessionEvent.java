package decompress.session;

import java.time.Duration;
import java.util.Optional;

/** Something that happened in a session, at the monotonic moment when it was due. */
public sealed interface SessionEvent {
    /** The moment when it was due. */
    Duration at();

    /** An interval begins. */
    record Began(int index, Interval interval, Duration at) implements SessionEvent {}

    /** An interval came to its end. */
    record Completed(int index, Interval interval, Duration performed, Duration at) implements SessionEvent {}

    /** An interval was left before its end. */
    record Left(int index, Interval interval, Duration performed, Duration at) implements SessionEvent {}

    /** A mark of the interval, or of the lead-in back into it, was reached. */
    record Reached(Interval interval, Mark mark, Duration at) implements SessionEvent {}

    /** The session stands still. */
    record Paused(Interval interval, Pause why, Duration away, Duration at) implements SessionEvent {}

    /** The person gets back into position for this long. */
    record GettingBack(Interval interval, Duration leadIn, Duration at) implements SessionEvent {}

    /** The interval goes on. */
    record Resumed(Interval interval, Duration remaining, Duration at) implements SessionEvent {}

    /** The interval takes longer or shorter than planned. */
    record Adjusted(Interval interval, Duration remaining, Duration at) implements SessionEvent {}

    /** The session is over. */
    record Ended(Outcome outcome, Optional<Reason> reason, Duration at) implements SessionEvent {}
}
