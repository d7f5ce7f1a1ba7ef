package decompress.perform.ui;

import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.util.Optional;

/** Where a session is performed: it shows what happens and hears what the person wants. */
public interface SessionUi extends AutoCloseable {
    /** Takes note of something that happened. */
    void on(SessionEvent event);

    /** Shows where the session stands. */
    void show(Session session, SessionState state, Duration now);

    /**
     * How soon the picture changes by itself; always soon enough that two looks further apart than {@link Session#LATE}
     * mean that the person was away.
     */
    default Duration untilNextFrame(Session session, SessionState state, Duration now) {
        return Duration.ofMillis(200);
    }

    /** Waits for an input, at most this long. */
    Optional<Input> next(Duration atMost);

    /** Asks for the pain after the session and how far down it reaches; unknown without an answer. */
    Pain askPain(String question);

    /** Shows a line next to the session, without haste. */
    void notice(String text);

    /** The signal that ends the process; empty if there was none. */
    Optional<TerminationSignal> ending();

    /** Whether what is shown goes away when it closes. */
    boolean isScreen();

    /** Whether there is a keyboard to answer with. */
    boolean attended();

    @Override
    void close();
}
