package decompress.library;

import decompress.exercise.Durations;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lengths of time; in 10-15min the minutes go for both. */
final class Length implements Ranges.Unit<Duration> {
    private static final Pattern BARE = Pattern.compile("[0-9.]+");
    private static final Pattern WITH_UNIT = Pattern.compile("[0-9.]+([a-z]+)");

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
        var unit = WITH_UNIT.matcher(high);
        return BARE.matcher(low).matches() && unit.matches() ? low + unit.group(1) : low;
    }
}
