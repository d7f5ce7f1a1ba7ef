package decompress.log.lines;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants with their offset as the log writes them, to the second: 2026-11-22T07:31:04+01:00. */
final class Timestamps {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int LENGTH = FORM.length();

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
            var time = isUsual(text) ? quickly(text) : OffsetDateTime.parse(text);
            return time.getYear() >= EARLIEST && time.getYear() <= LATEST ? Optional.of(time) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(String text) {
        for (var i = 0; i < LENGTH && i < text.length(); i++) {
            var each = text.charAt(i);
            if (FORM.charAt(i) == '0' ? each < '0' || each > '9' : each != FORM.charAt(i)) {
                return false;
            }
        }
        return text.length() == LENGTH + "Z".length() || text.length() == LENGTH + "+00:00".length();
    }

    /** The general parser takes as long as the whole rest of a line. */
    private static OffsetDateTime quickly(String text) {
        var time = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, LENGTH));
        return time.atOffset(ZoneOffset.of(text.substring(LENGTH)));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
