package decompress.exercise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way durations are written by people: 90, 90s, 1.5s, 1m30s, 1:30, 10min, 20 seconds, 1.5 min, 1h, 1h30. */
public final class Durations {
    /** Nothing in a session takes longer than a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):(?=[0-5]?\\d:))?(\\d{1,4}):([0-5]\\d)");
    /** A bare number after hours is minutes, as it is after minutes seconds. */
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,3})\\s*h\\s*(\\d{1,5})");

    private static final Pattern UNITS = Pattern.compile("(?:(\\d{1,3})\\s*(?:h|hrs?|hours?))?\\s*"
            + "(?:(\\d{1,5}(?:\\.\\d{1,2})?)\\s*(?:m|mins?|minutes?))?\\s*"
            + "(?:(\\d{1,6}(?:\\.\\d{1,3})?)\\s*(?:s|secs?|seconds?)?)?");

    private Durations() {}

    /** Reads a duration; empty when the text is not one, or is longer than a day. */
    public static Optional<Duration> parse(String text) {
        var written = plain(text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return bounded(of(clock.group(1), clock.group(2), clock.group(3)));
        }
        var hours = HOURS_AND_MINUTES.matcher(written);
        if (hours.matches()) {
            return bounded(of(hours.group(1), hours.group(2), null));
        }
        var units = UNITS.matcher(written);
        return units.matches() ? bounded(of(units.group(1), units.group(2), units.group(3))) : Optional.empty();
    }

    /** The text in small letters with plain spaces; word processors and phones write other ones. */
    public static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Duration of(String hours, String minutes, String seconds) {
        return Duration.ofHours(whole(hours)).plusMillis(60 * millis(minutes)).plusMillis(millis(seconds));
    }

    private static long whole(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long millis(String number) {
        return number == null ? 0 : new BigDecimal(number).movePointRight(3).longValue();
    }

    private static Optional<Duration> bounded(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(duration);
    }
}
