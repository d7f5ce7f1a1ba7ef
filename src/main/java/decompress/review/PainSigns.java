package decompress.review;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.util.List;

/** When pain is a reason to check the warning signs or to see a professional. */
public final class PainSigns {
    /** From this rating on, a question comes before any start (guidance in common use: 6–10 stop). */
    public static final int ASK_FIRST = 6;
    /** From here on less is done (the same guidance: 4–5 reduce). */
    public static final int MODERATE = 4;
    /** From here on a session ends with the warning signs. */
    public static final int STRONG = 7;

    private PainSigns() {}

    /** Whether a session ended in pain, in strong pain, further down, or in notably more of it than before. */
    public static boolean isWarning(SessionRecord session) {
        var pain = session.pain();
        return session.endedFor(Reason.PAIN)
                || pain.movedDown()
                || pain.after().filter(after -> after >= STRONG).isPresent()
                || LastTime.isNotable(pain.change());
    }

    /** Whether the latest two sessions were stopped for pain, the pain moved down, or the weeks are a reason. */
    public static boolean isTimeToSeeSomeone(List<SessionRecord> oldestFirst) {
        var size = oldestFirst.size();
        if (size == 0) {
            return false;
        }
        var newest = oldestFirst.get(size - 1);
        var twice = newest.endedFor(Reason.PAIN) && isStoppedBefore(oldestFirst.subList(0, size - 1));
        return twice
                || newest.pain().movedDown()
                || PainCourse.worthSaying(oldestFirst)
                        .filter(PainCourse::isReasonToSeeSomeone)
                        .isPresent();
    }

    /** A session that was left before a set was done says nothing. */
    private static boolean isStoppedBefore(List<SessionRecord> oldestFirst) {
        return oldestFirst.stream()
                .filter(session -> session.endedFor(Reason.PAIN)
                        || session.exercises().stream().anyMatch(exercise -> exercise.setsDone() > 0))
                .reduce((earlier, later) -> later)
                .filter(session -> session.endedFor(Reason.PAIN))
                .isPresent();
    }
}
