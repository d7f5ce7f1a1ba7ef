package decompress.exercise;

import java.time.Duration;

/** What one set asks of the body, as prescribed. */
public sealed interface PrescribedEffort {
    /** A position kept for a time. */
    record Hold(Range<Duration> length) implements PrescribedEffort {}

    /** A movement made a number of times at a tempo. */
    record Repetitions(Range<Integer> count, Tempo tempo) implements PrescribedEffort {}
}
