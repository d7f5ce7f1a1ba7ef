package decompress.review;

import decompress.session.SessionRecord;
import java.time.Duration;

/** The time that a session took, and whether anything was done in it. */
final class Spent {
    /** Enough to get into a position. */
    private static final Duration READY = Duration.ofMinutes(1);

    private Spent() {}

    /** The length of a session without long pauses: at most the time held, the rests, and time to get ready. */
    static Duration in(SessionRecord session) {
        if (session.exercises().isEmpty()) {
            return session.lasted();
        }
        var most = 0L;
        for (var exercise : session.exercises()) {
            most += READY.toMillis()
                    + exercise.rest().toMillis() * exercise.sets().size();
            for (var set : exercise.sets()) {
                most += set.held().toMillis();
            }
        }
        return Duration.ofMillis(Math.min(session.lasted().toMillis(), most));
    }

    /** Whether anything was held or moved; a newer format may record it in an unknown way. */
    static boolean moving(SessionRecord session) {
        return session.exercises().isEmpty() || session.isSomethingDone();
    }
}
