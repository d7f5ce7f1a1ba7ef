package decompress.script.words;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.StringJoiner;

/** Times in whole words, for reading aloud. */
public final class Times {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Times() {}

    /** Such as 1.5 seconds, 20 seconds, 1 minute 30 seconds; rounded up to whole seconds from a minute on. */
    public static String words(Duration duration) {
        if (duration.compareTo(MINUTE) < 0) {
            var seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
            return seconds.toPlainString() + (seconds.compareTo(BigDecimal.ONE) == 0 ? " second" : " seconds");
        }
        var whole = Duration.ofSeconds(duration.plusMillis(999).toSeconds());
        var words = new StringJoiner(" ");
        count(words, whole.toHours(), "hour");
        count(words, whole.toMinutesPart(), "minute");
        count(words, whole.toSecondsPart(), "second");
        return words.toString();
    }

    /** The remaining time in whole seconds, rounded up like the number on the screen. */
    public static String left(Duration duration) {
        return words(Duration.ofSeconds(Math.max(1, duration.plusMillis(999).toSeconds()))) + " left";
    }

    private static void count(StringJoiner words, long number, String one) {
        if (number > 0) {
            words.add(number + " " + one + (number == 1 ? "" : "s"));
        }
    }
}
