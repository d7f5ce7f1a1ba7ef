package decompress.exercise;

import java.time.Duration;

/** The effort of one set as prescribed: a hold or repetitions. */
public sealed interface PrescribedEffort {
    /** A position kept for a time. */
    record Hold(Range<Duration> length) implements PrescribedEffort {}

    /** A walk that takes the whole prescribed time, in one go. */
    record Walk() implements PrescribedEffort {}

    /** A movement made a number of times at a tempo. */
    record Repetitions(Range<Integer> count, Tempo tempo) implements PrescribedEffort {}
}
