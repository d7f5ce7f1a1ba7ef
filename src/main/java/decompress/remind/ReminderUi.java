package decompress.remind;

import java.time.Duration;
import java.util.Optional;

/** Where a reminder is shown and answered. */
public interface ReminderUi extends AutoCloseable {
    /** Shows where the count stands. */
    void show(ReminderState state, Duration now);

    /** Makes known, also to somebody who looks elsewhere, that it is time to move. */
    void breakIsDue(Duration sat);

    /** Waits for an answer, at most this long. */
    Optional<ReminderInput> next(Duration atMost);

    /** How often to look while nothing happens. */
    Duration looksEvery();

    @Override
    void close();
}
