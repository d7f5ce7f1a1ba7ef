package decompress.library.amount;

import java.util.Optional;

/** Whole numbers. */
public final class CountNotation implements RangeReader.Unit<Integer> {
    private static final int MOST_DIGITS = 9;

    @Override
    public Optional<Integer> read(String text) {
        var digits = text.startsWith("-") ? text.substring(1) : text;
        return !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(CountNotation::isDigit)
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
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
