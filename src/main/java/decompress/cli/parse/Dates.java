package decompress.cli.parse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way dates are written by people: 2026-11-22, today, yesterday, 7d, monday. */
public final class Dates {
    private Dates() {}

    /** Reads a date; a weekday is the newest one that is not after today. */
    public static Optional<LocalDate> parse(String written, LocalDate today) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (text.equals("today")) {
            return Optional.of(today);
        }
        if (text.equals("yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        if (isCount(text)) {
            return Optional.of(today.minusDays(Long.parseLong(text.substring(0, text.length() - 1))));
        }
        return weekday(text)
                .map(day -> today.with(TemporalAdjusters.previousOrSame(day)))
                .or(() -> iso(text));
    }

    /** Whether a text is a number of days, such as 7d. */
    public static boolean isCount(String written) {
        return written.strip().matches("(?i)[0-9]{1,5}d");
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> text.length() >= 3
                        && day.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
