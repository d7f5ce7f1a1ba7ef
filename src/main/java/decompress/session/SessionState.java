package decompress.session;

import java.time.Duration;
import java.util.Optional;

/** Where a session stands; every time is monotonic, and nothing in it is added up tick by tick. */
public sealed interface SessionState {
    /** An interval is under way since {@code began}; {@code last} is the newest look. */
    record Running(int index, Duration length, Duration began, Look last) implements SessionState {}

    /** An interval stands still with {@code elapsed} of it done; {@code away} is how long nobody was there. */
    record Paused(int index, Duration length, Duration elapsed, Pause why, Duration away, Look last)
            implements SessionState {}

    /** Getting back into position since {@code began} before an interval goes on. */
    record Resuming(int index, Duration length, Duration elapsed, Duration began, Look last) implements SessionState {}

    /** Over. */
    record Ended(int index, Outcome outcome, Optional<Reason> reason, Duration at) implements SessionState {}

    /** The interval that is under way, or was at the end. */
    int index();
}
