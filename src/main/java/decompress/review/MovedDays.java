package decompress.review;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days on which a person moved, up to the session that has just ended.
 *
 * @param today the day of that session
 * @param days those with movement
 * @param isFirst whether no session came before it
 * @param news what the session changed
 */
public record MovedDays(LocalDate today, Set<LocalDate> days, boolean isFirst, Optional<News> news) {
    /** The days of a week that count it as reached, where a person has not chosen. */
    public static final int USUAL = 3;

    private static final int WEEK = 7;

    public MovedDays {
        days = Set.copyOf(days);
    }

    /**
     * The change that a session brought to its week.
     *
     * @param count of days in the week, or of weeks in a row
     * @param orMore whether the known sessions do not reach back far enough to count all weeks
     */
    public record News(Kind kind, int count, boolean orMore) {}

    /** The kinds of news. */
    public enum Kind {
        FIRST_SESSION,
        /** No week before had so many days. */
        FIRST_WEEK,
        /** Weeks with at least the chosen number of days, without a gap. */
        WEEKS_IN_A_ROW
    }

    /**
     * The days up to a session.
     *
     * @param earlier sessions before it
     * @param isAll whether these are all sessions of the log
     * @param paused days of a flare-up, whose weeks end no row
     * @param daysPerWeek how many days count a week as reached
     */
    public static MovedDays of(
            SessionRecord session,
            Collection<SessionRecord> earlier,
            boolean isAll,
            Collection<LocalDate> paused,
            int daysPerWeek) {
        var today = session.day();
        var before = earlier.stream()
                .filter(MovedDays::isMoving)
                .map(SessionRecord::day)
                .filter(day -> !day.isAfter(today))
                .collect(Collectors.toCollection(TreeSet::new));
        var weeks = new HashSet<LocalDate>();
        paused.forEach(day -> weeks.add(Calendar.monday(day)));
        earlier.stream().filter(MovedDays::isPainful).forEach(painful -> weeks.add(Calendar.monday(painful.day())));
        if (isPainful(session)) {
            weeks.add(Calendar.monday(today));
        }
        var days = new TreeSet<>(before);
        var isNew = isMoving(session) && days.add(today);
        var news = isNew && !weeks.contains(Calendar.monday(today))
                ? new WeekCounts(days, weeks, isAll, daysPerWeek).news(today)
                : Optional.<News>empty();
        return new MovedDays(today, days, earlier.isEmpty(), news);
    }

    private static boolean isMoving(SessionRecord session) {
        return !session.endedFor(Reason.NOT_STARTED) && Spent.moving(session);
    }

    private static boolean isPainful(SessionRecord session) {
        return session.endedFor(Reason.NOT_STARTED)
                || session.eased()
                || PainSigns.isWarning(session)
                || session.pain()
                        .before()
                        .filter(rating -> rating >= PainSigns.MODERATE)
                        .isPresent();
    }

    /** Whether the person moved on a day of this week, Monday to Sunday. */
    public boolean isMoved(DayOfWeek day) {
        return days.contains(Calendar.monday(today).with(day));
    }

    public int ofTheLastSeven() {
        return (int)
                days.stream().filter(day -> day.isAfter(today.minusDays(WEEK))).count();
    }

    /** The weeks of a person, each by its Monday. */
    private record WeekCounts(NavigableSet<LocalDate> days, Set<LocalDate> paused, boolean isAll, int daysPerWeek) {
        Optional<News> news(LocalDate today) {
            if (days.size() == 1) {
                return isAll ? Optional.of(new News(Kind.FIRST_SESSION, 1, false)) : Optional.empty();
            }
            var now = Calendar.monday(today);
            var count = daysIn(now);
            if (count == daysPerWeek) {
                var row = inARow(now);
                if (row.count() > 1) {
                    return Optional.of(row);
                }
            }
            return isAll && count > 1 && count > mostBefore(now)
                    ? Optional.of(new News(Kind.FIRST_WEEK, count, false))
                    : Optional.empty();
        }

        private int daysIn(LocalDate monday) {
            return days.subSet(monday, monday.plusWeeks(1)).size();
        }

        private int mostBefore(LocalDate now) {
            return days.headSet(now).stream()
                    .mapToInt(day -> daysIn(Calendar.monday(day)))
                    .max()
                    .orElse(0);
        }

        /** A week of pain that was not reached is passed over. The oldest week may be known in part only. */
        private News inARow(LocalDate now) {
            var oldest = Calendar.monday(days.first());
            var count = 0;
            for (var week = now; !week.isBefore(oldest); week = week.minusWeeks(1)) {
                if (daysIn(week) >= daysPerWeek) {
                    count++;
                } else if (week.equals(oldest) && !isAll) {
                    return new News(Kind.WEEKS_IN_A_ROW, count, true);
                } else if (!paused.contains(week)) {
                    return new News(Kind.WEEKS_IN_A_ROW, count, false);
                }
            }
            return new News(Kind.WEEKS_IN_A_ROW, count, !isAll);
        }
    }
}
