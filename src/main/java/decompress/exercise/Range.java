package decompress.exercise;

import java.util.Optional;

/** The values a prescription allows: from a low end to a high end, or open at the top. */
public record Range<T extends Comparable<T>>(T low, Optional<T> high) {
    public Range {
        if (high.isPresent() && high.get().compareTo(low) < 0) {
            throw new IllegalArgumentException("a range runs from low to high: " + low + " to " + high.get());
        }
    }

    public static <T extends Comparable<T>> Range<T> exactly(T value) {
        return new Range<>(value, Optional.of(value));
    }

    public static <T extends Comparable<T>> Range<T> between(T low, T high) {
        return new Range<>(low, Optional.of(high));
    }

    public static <T extends Comparable<T>> Range<T> atLeast(T low) {
        return new Range<>(low, Optional.empty());
    }

    /** The value at the top; an open one gives the low end. */
    public T top() {
        return high.orElse(low);
    }

    public boolean includes(T value) {
        return low.compareTo(value) <= 0
                && high.filter(top -> top.compareTo(value) < 0).isEmpty();
    }

    public boolean isExact() {
        return high.isPresent() && high.get().compareTo(low) == 0;
    }
}
