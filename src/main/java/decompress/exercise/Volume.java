package decompress.exercise;

import java.time.Duration;

/** How much work is prescribed: a number of sets, or as many as fit into a total time. */
public sealed interface Volume {
    /** A number of sets. */
    record Sets(Range<Integer> count) implements Volume {}

    /** Work and rest in turn until a total time is over. */
    record Total(Range<Duration> length) implements Volume {}
}
