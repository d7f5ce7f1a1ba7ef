package decompress.review;

import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How the pain before sessions changed over weeks.
 *
 * @param from the median of the week that the latest is compared with
 * @param to the median of the latest week
 * @param weeks how many weeks lie between the two
 */
public record PainCourse(Kind kind, double from, double to, int weeks) {
    /** The kinds of change. */
    public enum Kind {
        /** Too few ratings, or too short a time. */
        TOO_LITTLE,
        BETTER,
        WORSE,
        /** Four weeks or more without a clear change, and still some pain. */
        UNCHANGED,
        /** No clear change, but less than four weeks, or no pain. */
        NOT_CLEAR
    }

    /** From here on a doctor or physiotherapist should look at pain that does not change (NHS, NICE). */
    private static final int LONG = 6;

    private static final int UNCHANGED_FROM = 4;
    private static final int SOON = 2;
    private static final int LOOKED_AT = 12;
    private static final int ENOUGH = 5;
    private static final PainCourse TOO_LITTLE = new PainCourse(Kind.TOO_LITTLE, 0, 0, 0);

    /** The course of the latest twelve weeks; worse at once when the median rose by two within two weeks. */
    static PainCourse of(List<PainWeeks.Week> weeks) {
        var rated = weeks.stream().filter(week -> week.before().isPresent()).toList();
        if (rated.isEmpty()) {
            return TOO_LITTLE;
        }
        var newest = rated.get(rated.size() - 1).monday();
        var recent = complete(rated.stream()
                .filter(week -> between(week.monday(), newest) <= LOOKED_AT)
                .toList());
        var ratings = recent.stream().mapToInt(PainWeeks.Week::count).sum();
        if (recent.size() < 2 || ratings < ENOUGH) {
            return TOO_LITTLE;
        }
        var last = recent.get(recent.size() - 1);
        return rise(recent, last)
                .orElseGet(() ->
                        compared(recent.get(0), last, between(recent.get(0).monday(), newest), recent.size()));
    }

    /** The latest week counts when it has two ratings, or as many as the week before it. */
    private static List<PainWeeks.Week> complete(List<PainWeeks.Week> weeks) {
        var last = weeks.size() - 1;
        var counts = last == 0
                || weeks.get(last).count() >= Math.min(2, weeks.get(last - 1).count());
        return counts ? weeks : weeks.subList(0, last);
    }

    private static Optional<PainCourse> rise(List<PainWeeks.Week> weeks, PainWeeks.Week last) {
        return weeks.stream()
                .filter(week -> week.monday().isBefore(last.monday()) && between(week.monday(), last.monday()) <= SOON)
                .filter(week -> median(last) - median(week) >= LastTime.NOTABLE)
                .reduce((earlier, later) -> later)
                .map(week ->
                        new PainCourse(Kind.WORSE, median(week), median(last), between(week.monday(), last.monday())));
    }

    private static PainCourse compared(PainWeeks.Week first, PainWeeks.Week last, int weeks, int rated) {
        var change = median(last) - median(first);
        return new PainCourse(kind(change, median(last), weeks, rated), median(first), median(last), weeks);
    }

    /** Pain is unchanged only where at least half of the weeks have a rating. */
    private static Kind kind(double change, double now, int weeks, int rated) {
        if (Math.abs(change) >= LastTime.NOTABLE) {
            return change < 0 ? Kind.BETTER : Kind.WORSE;
        }
        return weeks >= UNCHANGED_FROM && 2 * rated > weeks && now > 0 ? Kind.UNCHANGED : Kind.NOT_CLEAR;
    }

    private static double median(PainWeeks.Week week) {
        return week.before().orElseThrow();
    }

    private static int between(LocalDate monday, LocalDate later) {
        return (int) ChronoUnit.WEEKS.between(monday, later);
    }

    /** The change to mention after the latest session: at most once a week, Monday to Sunday. */
    public static Optional<PainCourse> worthSaying(List<SessionRecord> oldestFirst) {
        var course = PainWeeks.of(oldestFirst).course();
        return course.isWorthSaying() && !isSaidThisWeek(oldestFirst) ? Optional.of(course) : Optional.empty();
    }

    private static boolean isSaidThisWeek(List<SessionRecord> oldestFirst) {
        var newest = oldestFirst.get(oldestFirst.size() - 1).day();
        for (var size = oldestFirst.size() - 1; size > 0; size--) {
            if (!PainWeeks.isSameWeek(oldestFirst.get(size - 1).day(), newest)) {
                return false;
            }
            if (PainWeeks.of(oldestFirst.subList(0, size)).course().isWorthSaying()) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorthSaying() {
        return kind != Kind.TOO_LITTLE && kind != Kind.NOT_CLEAR;
    }

    /** Whether a doctor or physiotherapist should look at it: it got worse, or did not change in six weeks. */
    public boolean isReasonToSeeSomeone() {
        return kind == Kind.WORSE || (kind == Kind.UNCHANGED && weeks >= LONG);
    }
}
