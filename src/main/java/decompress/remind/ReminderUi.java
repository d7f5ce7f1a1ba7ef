package decompress.remind;

import java.time.Duration;
import java.util.Optional;

/** Where a reminder is shown and answered. */
public interface ReminderUi extends AutoCloseable {
    /** Shows where the count stands. */
    void show(ReminderState state, Duration now);

    /** Announces the break, also to a person who looks elsewhere. */
    void breakIsDue(Duration sat);

    /** Waits for an answer, at most this long. */
    Optional<ReminderInput> next(Duration atMost);

    @Override
    void close();
}
