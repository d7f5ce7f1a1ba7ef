package decompress.review;

import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The median pain before and after the sessions of each week, Monday to Sunday; the latest twenty years of them. */
public final class PainWeeks {
    private static final int MOST = 20 * 52;

    /**
     * The medians of one week.
     *
     * @param count how many sessions of the week have a rating from before
     */
    public record Week(LocalDate monday, OptionalDouble before, OptionalDouble after, int count) {}

    private static final class Ratings {
        private final Tally before = new Tally();
        private final Tally after = new Tally();
    }

    private final NavigableMap<LocalDate, Ratings> ratings = new TreeMap<>();

    static PainWeeks of(List<SessionRecord> sessions) {
        var weeks = new PainWeeks();
        sessions.forEach(session -> weeks.take(session.day(), session.pain()));
        return weeks;
    }

    void take(LocalDate day, Pain pain) {
        if (pain.before().isEmpty() && pain.after().isEmpty()) {
            return;
        }
        var week = ratings.computeIfAbsent(Calendar.monday(day), fresh -> new Ratings());
        pain.before().ifPresent(week.before::add);
        pain.after().ifPresent(week.after::add);
        if (ratings.size() > MOST) {
            ratings.pollFirstEntry();
        }
    }

    static boolean isSameWeek(LocalDate one, LocalDate other) {
        return Calendar.monday(one).equals(Calendar.monday(other));
    }

    /** The weeks with a rating, the oldest first. */
    public List<Week> rated() {
        return ratings.keySet().stream().map(this::week).toList();
    }

    /** The week that starts on a Monday; without medians if nothing was rated in it. */
    public Week week(LocalDate monday) {
        var week = ratings.getOrDefault(monday, new Ratings());
        return new Week(monday, week.before.median(), week.after.median(), week.before.count());
    }

    /** How the pain before sessions changed up to the latest week. */
    public PainCourse course() {
        return PainCourse.of(rated());
    }
}
