package decompress.cli;

import decompress.session.Input;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import java.time.Duration;
import java.util.Optional;

/** Where a session is performed: it shows what happens and hears what the person wants. */
interface Stage extends AutoCloseable {
    /** Takes note of something that happened. */
    void tell(SessionEvent event);

    /** Shows where the session stands. */
    void show(Session session, SessionState state, Duration now);

    /** Waits for an input, at most this long. */
    Optional<Input> next(Duration atMost);

    /** The number of the signal that told the process to end; 0 while there was none. */
    int signal();

    /** Whether there is a keyboard to answer with. */
    boolean attended();

    @Override
    void close();
}
