package decompress.review;

import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When pain is a reason to look for signs, or for somebody who knows more. */
public final class PainSigns {
    /** From here on nothing goes on as usual (guidance in common use: 6–10 stop). */
    public static final int STRONG = 7;
    /** Six weeks without a change are enough (common advice of the NHS and NICE for low back pain). */
    private static final int DAYS_WITHOUT_CHANGE = 42;

    private static final int ENOUGH = 6;
    private static final int DAYS_BETWEEN = 7;

    private PainSigns() {}

    /** Whether a session ended in pain, in strong pain, further down, or in notably more of it than before. */
    public static boolean isWarning(SessionRecord session) {
        var pain = session.pain();
        return isStopped(session)
                || pain.movedDown()
                || pain.after().filter(after -> after >= STRONG).isPresent()
                || pain.change().filter(change -> change >= LastTime.NOTABLE).isPresent();
    }

    private static boolean isStopped(SessionRecord session) {
        return session.reason().equals(Optional.of(Reason.PAIN));
    }

    /** Whether two sessions running were stopped for pain, it moved down, or, once a week, weeks have changed nothing. */
    public static boolean isTimeToSeeSomeone(List<SessionRecord> oldestFirst) {
        var size = oldestFirst.size();
        if (size == 0) {
            return false;
        }
        var newest = oldestFirst.get(size - 1);
        var twice = isStopped(newest) && isStoppedBefore(oldestFirst.subList(0, size - 1));
        return twice || newest.pain().movedDown() || isSaidAfter(oldestFirst);
    }

    /** A session that was left before a set was done says nothing. */
    private static boolean isStoppedBefore(List<SessionRecord> oldestFirst) {
        return oldestFirst.stream()
                .filter(session ->
                        isStopped(session) || session.exercises().stream().anyMatch(each -> each.setsDone() > 0))
                .reduce((earlier, later) -> later)
                .filter(PainSigns::isStopped)
                .isPresent();
    }

    /** Whether it is said after the newest of these that weeks have changed nothing: not when it was within a week. */
    private static boolean isSaidAfter(List<SessionRecord> oldestFirst) {
        var said = Optional.<LocalDate>empty();
        var now = false;
        for (var size = 2 * ENOUGH; size <= oldestFirst.size(); size++) {
            var day = oldestFirst.get(size - 1).day();
            var again = said.map(last -> last.plusDays(DAYS_BETWEEN))
                    .filter(day::isBefore)
                    .isEmpty();
            now = again && isUnchanged(oldestFirst.subList(0, size));
            said = now ? Optional.of(day) : said;
        }
        return now;
    }

    private static boolean isUnchanged(List<SessionRecord> oldestFirst) {
        var rated = oldestFirst.stream()
                .filter(session -> session.pain().before().isPresent())
                .toList();
        if (rated.size() < 2 * ENOUGH) {
            return false;
        }
        var last = rated.get(rated.size() - 1);
        var days = ChronoUnit.DAYS.between(rated.get(0).day(), last.day());
        var then = median(rated.subList(0, ENOUGH));
        var now = median(rated.subList(rated.size() - ENOUGH, rated.size()));
        return days >= DAYS_WITHOUT_CHANGE && now > 0 && now >= then;
    }

    private static int median(List<SessionRecord> rated) {
        var sorted = rated.stream()
                .map(SessionRecord::pain)
                .map(Pain::before)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
