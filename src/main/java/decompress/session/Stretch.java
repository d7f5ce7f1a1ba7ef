package decompress.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks and the end of a state, which come by themselves as time passes.
 *
 * @param began the monotonic moment when it began
 * @param marks what is reached on the way
 * @param length after which it is over; empty if it waits for the person
 */
public record Stretch(Duration began, List<Mark> marks, Optional<Duration> length) {
    /** The moment when it is over. */
    Optional<Duration> end() {
        return length.map(began::plus);
    }

    /** The moment of a mark. */
    Duration moment(Mark mark) {
        return began.plus(mark.offset());
    }

    /** The time left at a mark; zero where it waits for the person. */
    Duration remaining(Mark mark) {
        return length.map(whole -> whole.minus(mark.offset())).orElse(Duration.ZERO);
    }

    /** The first moment after another at which something happens. */
    Optional<Duration> nextAfter(Duration moment) {
        return Stream.concat(marks.stream().map(this::moment), end().stream())
                .filter(next -> next.compareTo(moment) > 0)
                .min(Duration::compareTo);
    }
}
