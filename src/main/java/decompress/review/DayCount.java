package decompress.review;

import java.time.LocalDate;
import java.util.Optional;

/** How often something happened, and the last day on which it did. */
public final class DayCount {
    private int count;
    private Optional<LocalDate> last = Optional.empty();

    void take(LocalDate day) {
        count++;
        last = last.filter(day::isBefore).or(() -> Optional.of(day));
    }

    public int count() {
        return count;
    }

    /** Empty where it never happened. */
    public Optional<LocalDate> last() {
        return last;
    }
}
