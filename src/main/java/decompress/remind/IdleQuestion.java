package decompress.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The question how long nobody has touched the computer; the answer comes later, and nobody waits for it. */
public interface IdleQuestion {
    /** Asks for the idle time at a moment; does nothing while an answer is still to come. */
    void ask(Instant now);

    /** Whether no answer is still to come. */
    boolean isAnswered();

    /** Returns the latest answer once; empty where the system gives none, or none was asked for. */
    Optional<Duration> take();
}
