package decompress.library.amount;

import decompress.exercise.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Lengths of time; in 10-15min the minutes go for both. */
public final class DurationNotation implements RangeReader.Unit<Duration> {
    @Override
    public Optional<Duration> read(String text) {
        return Durations.parse(text);
    }

    @Override
    public String write(Duration value) {
        var minutes = value.toMinutes();
        var seconds =
                BigDecimal.valueOf(value.minusMinutes(minutes).toMillis(), 3).stripTrailingZeros();
        if (value.toMillis() % 3_600_000 == 0 && minutes > 0) {
            return value.toHours() + "h";
        }
        if (minutes == 0) {
            return seconds.toPlainString() + "s";
        }
        return seconds.signum() == 0 ? minutes + "min" : minutes + "m" + seconds.toPlainString() + "s";
    }

    @Override
    public String kind() {
        return "a length of time";
    }

    @Override
    public String withUnitOf(String low, String high) {
        var unit = numberLength(high);
        return numberLength(low) == low.length() && isWord(high, unit) ? low + high.substring(unit) : low;
    }

    private static int numberLength(String text) {
        var end = 0;
        while (end < text.length() && ".0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return from > 0 && from < text.length();
    }
}
