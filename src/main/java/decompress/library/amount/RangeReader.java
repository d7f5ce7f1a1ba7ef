package decompress.library.amount;

import decompress.exercise.Range;
import decompress.library.yaml.FieldValue;
import decompress.text.SafeText;
import java.util.Optional;

/**
 * Ranges as they are prescribed: one value, 4-5 from low to high, 3+ with an open top.
 *
 * @param unit how one value is read and written
 */
public record RangeReader<T extends Comparable<T>>(Unit<T> unit, Range<T> limits) {

    /** How one kind of value is read and written. */
    public interface Unit<T> {
        Optional<T> read(String text);

        String write(T value);

        /** What the value is, for messages. */
        String kind();

        /** The low end with the unit that is written only once, at the high end. */
        String withUnitOf(String low, String high);
    }

    public Optional<Range<T>> read(FieldValue written) {
        return written.value().flatMap(text -> read(text, written));
    }

    public Optional<Range<T>> read(String text, FieldValue written) {
        var plain = text.replace('\u2013', '-').replace(" ", "");
        if (plain.endsWith("+")) {
            return one(plain.substring(0, plain.length() - 1), written).map(Range::atLeast);
        }
        var dash = plain.indexOf('-', 1);
        return dash < 0
                ? one(plain, written).map(Range::exactly)
                : ends(plain.substring(0, dash), plain.substring(dash + 1), written);
    }

    /** One value, where a range makes no sense. */
    public Optional<T> readOne(FieldValue written) {
        var range = read(written);
        return range.isPresent() && !range.get().isExact()
                ? written.complain("this is one value, not a range")
                : range.map(Range::low);
    }

    private Optional<Range<T>> ends(String lowText, String highText, FieldValue written) {
        var low = one(unit.withUnitOf(lowText, highText), written);
        var high = low.isEmpty() ? low : one(highText, written);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return low.get().compareTo(high.get()) > 0
                ? reversed(lowText, high.get(), low.get(), written)
                : Optional.of(Range.between(low.get(), high.get()));
    }

    private Optional<Range<T>> reversed(String lowText, T smaller, T larger, FieldValue written) {
        var alone = unit.read(lowText).filter(value -> value.compareTo(smaller) <= 0);
        var mended = alone.isPresent() ? written(alone.get(), smaller) : written(smaller, larger);
        return written.complainMended(written.quoted() + " runs from high to low", mended);
    }

    /** A range with its unit written once where that is enough. */
    private String written(T low, T high) {
        return (unit.write(low) + "-" + unit.write(high)).replaceFirst("^([0-9.]+)([a-z]+)-([0-9.]+\\2)$", "$1-$3");
    }

    private Optional<T> one(String text, FieldValue written) {
        var value = unit.read(text);
        if (value.isEmpty()) {
            return written.complain(written.quoted() + " is not " + unit.kind());
        }
        if (!limits.includes(value.get())) {
            return written.complain(SafeText.quoted(text) + " is not between " + unit.write(limits.low()) + " and "
                    + unit.write(limits.high().orElseThrow()));
        }
        return value;
    }
}
