package decompress.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks how long the computer has been idle; the answer comes later, without waiting. */
public interface IdleQuestion {
    /** Asks for the idle time at a moment; does nothing while an answer is still to come. */
    void ask(Instant now);

    /** Whether no answer is still to come. */
    boolean isAnswered();

    /** Returns the latest answer once; empty where the system gives none, or none was asked for. */
    Optional<Duration> take();
}
