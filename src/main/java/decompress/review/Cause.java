package decompress.review;

import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.util.Optional;

/** Why a session did not come to its end. */
public enum Cause {
    PAIN,
    NOT_STARTED,
    COMMAND_ENDED,
    QUIT,
    SKIPPED,
    SIGNAL,
    UNKNOWN;

    /** Empty for a completed session. */
    static Optional<Cause> of(SessionRecord session) {
        if (session.outcome() == Outcome.COMPLETED) {
            return Optional.empty();
        }
        if (session.reason().isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        return Optional.of(
                switch (session.reason().get()) {
                    case PAIN -> PAIN;
                    case QUIT -> QUIT;
                    case SKIPPED -> SKIPPED;
                    case SIGNAL -> SIGNAL;
                    case NOT_STARTED -> NOT_STARTED;
                    case COMMAND_ENDED -> COMMAND_ENDED;
                });
    }
}
