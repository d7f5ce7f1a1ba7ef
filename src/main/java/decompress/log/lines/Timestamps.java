package decompress.log.lines;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants with their offset as the log writes them, to the second: 2026-11-22T07:31:04+01:00. */
final class Timestamps {
    private static final int LENGTH = "2026-11-22T07:31:04".length();

    /** No session was before, or will be after; the ends of time are no numbers to reckon with. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 9998;

    private Timestamps() {}

    static String write(OffsetDateTime time) {
        var second = time.truncatedTo(ChronoUnit.SECONDS);
        var text = second.toString();
        // Java leaves out seconds that are zero.
        return second.getSecond() == 0 ? text.substring(0, LENGTH - 3) + ":00" + text.substring(LENGTH - 3) : text;
    }

    static Optional<OffsetDateTime> read(String text) {
        try {
            var time = plain(text) ? quickly(text) : OffsetDateTime.parse(text);
            return Optional.of(time).filter(each -> each.getYear() >= EARLIEST && each.getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean plain(String text) {
        return text.length() > LENGTH
                && matches(text, 4, '-')
                && matches(text, 7, '-')
                && matches(text, 10, 'T')
                && matches(text, 13, ':')
                && matches(text, 16, ':')
                && (universal(text) || text.length() == LENGTH + 6 && signed(text) && matches(text, LENGTH + 3, ':'));
    }

    private static boolean universal(String text) {
        return text.length() == LENGTH + 1 && matches(text, LENGTH, 'Z');
    }

    private static boolean signed(String text) {
        return matches(text, LENGTH, '+') || matches(text, LENGTH, '-');
    }

    private static boolean matches(String text, int at, char expected) {
        return text.charAt(at) == expected;
    }

    /** The general parser takes as long as the whole rest of a line. */
    private static OffsetDateTime quickly(String text) {
        return OffsetDateTime.of(
                two(text, 0) * 100 + two(text, 2),
                two(text, 5),
                two(text, 8),
                two(text, 11),
                two(text, 14),
                two(text, 17),
                0,
                universal(text) ? ZoneOffset.UTC : offset(text));
    }

    private static ZoneOffset offset(String text) {
        var minutes = two(text, LENGTH + 1) * 60 + two(text, LENGTH + 4);
        return ZoneOffset.ofTotalSeconds(matches(text, LENGTH, '-') ? -minutes * 60 : minutes * 60);
    }

    private static int two(String text, int at) {
        var tens = text.charAt(at) - '0';
        var ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("digits expected");
        }
        return tens * 10 + ones;
    }
}
