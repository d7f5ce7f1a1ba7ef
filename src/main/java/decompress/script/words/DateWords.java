package decompress.script.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** How days and times of day are written; by hand, because the first formatter of a process reads every language. */
public final class DateWords {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));

    private DateWords() {}

    /** Such as 22 Nov 2026. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** Today, or such as 22 Nov, or Nov 2025 of another year. */
    public static String brief(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.getYear() == today.getYear()
                ? day.getDayOfMonth() + " " + month(day)
                : month(day) + " " + day.getYear();
    }

    /** Such as Sun 22 Nov, always as wide. */
    public static String shortDay(LocalDate day) {
        var number = day.getDayOfMonth();
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + (number < 10 ? "  " : " ") + number + " " + month(day);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
    }

    /** Such as Sun 22 Nov, 07:31. */
    public static String moment(ZonedDateTime at) {
        return shortDay(at.toLocalDate()).replace("  ", " ") + ", " + time(at.toLocalTime());
    }

    /** Such as 07:31. */
    public static String time(LocalTime time) {
        return Words.two(time.getHour()) + ":" + Words.two(time.getMinute());
    }
}
