package decompress.review;

import decompress.session.Pain;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The last 26 weeks, Monday to Sunday, the week of the last day included: the time spent on each day, and the pain. */
public final class Calendar {
    public static final int WEEKS = 26;

    private static final int WEEK = 7;
    private static final int WORST = 10;

    private final LocalDate last;
    private final long first;
    private final long[] millis = new long[WEEKS * WEEK];
    private final boolean[] active = new boolean[WEEKS * WEEK];

    private final Tally[] before = new Tally[WEEKS];
    private final Tally[] after = new Tally[WEEKS];

    Calendar(LocalDate last) {
        this.last = last;
        this.first = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1)
                .toEpochDay();
        Arrays.setAll(before, week -> new Tally(0, WORST));
        Arrays.setAll(after, week -> new Tally(0, WORST));
    }

    void take(LocalDate day, Duration spent, boolean moved, Pain pain) {
        var since = day.toEpochDay() - first;
        if (since >= 0 && !day.isAfter(last)) {
            var at = (int) since;
            millis[at] += spent.toMillis();
            active[at] |= moved;
            pain.before().ifPresent(before[at / WEEK]::add);
            pain.after().ifPresent(after[at / WEEK]::add);
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

    /** The pain before the sessions of a week. */
    Tally before(int week) {
        return before[week];
    }

    /** The median of the pain before the sessions of a week. */
    public OptionalDouble painBefore(int week) {
        return before[week].median();
    }

    public OptionalDouble painAfter(int week) {
        return after[week].median();
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
