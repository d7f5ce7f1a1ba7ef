package decompress.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** The last 26 weeks, Monday to Sunday, the week of the last day included: the time spent on each day. */
public final class Calendar {
    public static final int WEEKS = 26;

    private static final int WEEK = 7;

    private final LocalDate last;
    private final long first;
    private final long[] millis = new long[WEEKS * WEEK];
    private final boolean[] active = new boolean[WEEKS * WEEK];

    Calendar(LocalDate last) {
        this.last = last;
        this.first = monday(last).minusWeeks(WEEKS - 1).toEpochDay();
    }

    /** The Monday of the week of a day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void take(LocalDate day, Duration spent, boolean moved) {
        var since = day.toEpochDay() - first;
        if (since >= 0 && !day.isAfter(last)) {
            var at = (int) since;
            millis[at] += spent.toMillis();
            active[at] |= moved;
        }
    }

    public LocalDate last() {
        return last;
    }

    /** The Monday of a week, from 0, the oldest, to {@link #WEEKS} − 1. */
    public LocalDate monday(int week) {
        return LocalDate.ofEpochDay(first + (long) week * WEEK);
    }

    /** The time spent on a day. */
    public Duration spent(int week, DayOfWeek day) {
        return Duration.ofMillis(millis[at(week, day)]);
    }

    /** Whether anything was done on a day. */
    public boolean active(int week, DayOfWeek day) {
        return active[at(week, day)];
    }

    public Duration spent(int week) {
        var sum = 0L;
        for (var day : DayOfWeek.values()) {
            sum += millis[at(week, day)];
        }
        return Duration.ofMillis(sum);
    }

    public int activeDays(int week) {
        var days = 0;
        for (var day : DayOfWeek.values()) {
            days += active(week, day) ? 1 : 0;
        }
        return days;
    }

    /** The first week from this one on in which anything was done; the newest week where nothing was. */
    public int firstActive(int from) {
        var week = from;
        while (week < WEEKS - 1 && activeDays(week) == 0) {
            week++;
        }
        return week;
    }

    /** The time spent in a week, as a share of the most that was spent in one from a week on. */
    public double share(int week, int from) {
        var most = IntStream.range(from, WEEKS).mapToLong(other -> spent(other).toMillis());
        return (double) spent(week).toMillis() / Math.max(1, most.max().orElse(1));
    }

    /** On how many of the last seven days anything was done. */
    public int activeOfTheLastSeven() {
        var to = (int) (last.toEpochDay() - first);
        var days = 0;
        for (var at = to; at > to - WEEK; at--) {
            days += active[at] ? 1 : 0;
        }
        return days;
    }

    private static int at(int week, DayOfWeek day) {
        return week * WEEK + day.getValue() - 1;
    }
}
