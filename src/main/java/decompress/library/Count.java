package decompress.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers. */
final class Count implements Ranges.Unit<Integer> {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public Optional<Integer> read(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public String write(Integer value) {
        return value.toString();
    }

    @Override
    public String kind() {
        return "a whole number or a range";
    }

    @Override
    public String withUnitOf(String low, String high) {
        return low;
    }
}
