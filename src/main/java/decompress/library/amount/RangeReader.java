package decompress.library.amount;

import decompress.exercise.Durations;
import decompress.exercise.Range;
import decompress.library.yaml.FieldValue;
import decompress.text.SafeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Ranges as they are prescribed: one value, 4-5 from low to high, 3+ with an open top.
 *
 * @param kind what a value is, for messages
 * @param parser reads one value
 * @param notation writes one value
 */
public record RangeReader<T extends Comparable<T>>(
        String kind, Range<T> limits, Function<String, Optional<T>> parser, Function<T, String> notation) {
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}");
    /** What people write after a count: 5x, 10 reps. */
    private static final Pattern COUNTED =
            Pattern.compile("(?<=[0-9])\\s*(x|×|times|sets?|reps?|repetitions?)(?=\\s|-|\\+|$)");

    private static final Pattern TO = Pattern.compile("(?<=[0-9a-z])\\s+to\\s+(?=[0-9])");
    /** Between two numbers a space stays: 3 x 10s is not 310 seconds. */
    private static final Pattern SPACE = Pattern.compile("(?<![0-9]) +| +(?![0-9 ])");

    private static final Pattern UNIT_ONCE = Pattern.compile("([0-9.]+)-[0-9.]+([a-z]+)");

    public static RangeReader<Integer> counts(Range<Integer> limits) {
        return new RangeReader<>("a whole number or a range", limits, RangeReader::count, String::valueOf);
    }

    public static RangeReader<Duration> times(Range<Duration> limits) {
        return new RangeReader<>("a length of time", limits, Durations::parse, RangeReader::written);
    }

    private static Optional<Integer> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String written(Duration time) {
        var minutes = time.toMinutes();
        var seconds =
                BigDecimal.valueOf(time.minusMinutes(minutes).toMillis(), 3).stripTrailingZeros();
        if (minutes == 0) {
            return seconds.toPlainString() + "s";
        }
        if (seconds.signum() != 0) {
            return minutes + "m" + seconds.toPlainString() + "s";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "min";
    }

    public Optional<Range<T>> read(FieldValue written) {
        return written.value().flatMap(text -> read(text, written));
    }

    /** A range that is a part of what is written. */
    public Optional<Range<T>> read(String text, FieldValue written) {
        var dashed = TO.matcher(Durations.plain(text).replace('\u2013', '-')).replaceAll("-");
        var plain = SPACE.matcher(COUNTED.matcher(dashed).replaceAll("")).replaceAll("");
        if (plain.endsWith("+")) {
            return one(plain.substring(0, plain.length() - 1), written).map(Range::atLeast);
        }
        var dash = plain.indexOf('-', 1);
        return dash < 0 ? one(plain, written).map(Range::exactly) : ends(plain, dash, written);
    }

    /** One value, where a range makes no sense. */
    public Optional<T> readOne(FieldValue written) {
        var single = new RangeReader<>(kind.replace(" or a range", ""), limits, parser, notation);
        var range = single.read(written);
        return range.isPresent() && !range.get().isExact()
                ? written.complain("this is one value, not a range")
                : range.map(Range::low);
    }

    private Optional<Range<T>> ends(String range, int dash, FieldValue written) {
        var lowText = range.substring(0, dash);
        var highText = range.substring(dash + 1);
        var unit = UNIT_ONCE.matcher(range);
        var low = one(unit.matches() ? lowText + unit.group(2) : lowText, written);
        var high = low.isEmpty() ? low : one(highText, written);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return low.get().compareTo(high.get()) > 0
                ? reversed(lowText, high.get(), low.get(), written)
                : Optional.of(Range.between(low.get(), high.get()));
    }

    private Optional<Range<T>> reversed(String lowText, T smaller, T larger, FieldValue written) {
        var alone = parser.apply(lowText).filter(value -> value.compareTo(smaller) <= 0);
        var mended = alone.isPresent() ? written(alone.get(), smaller) : written(smaller, larger);
        return written.complain(written.quoted() + " runs from high to low", "write it like this: " + mended);
    }

    /** A range with its unit written once where that is enough. */
    private String written(T low, T high) {
        return (notation.apply(low) + "-" + notation.apply(high))
                .replaceFirst("^([0-9.]+)([a-z]+)-([0-9.]+\\2)$", "$1-$3");
    }

    private Optional<T> one(String text, FieldValue written) {
        var value = parser.apply(text);
        if (value.isEmpty()) {
            return written.complain(written.quoted() + " is not " + kind);
        }
        if (!limits.includes(value.get())) {
            return written.complain(SafeText.quoted(text) + " is not between " + notation.apply(limits.low()) + " and "
                    + notation.apply(limits.high().orElseThrow()));
        }
        return value;
    }
}
