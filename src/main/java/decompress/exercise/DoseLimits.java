package decompress.exercise;

import java.time.Duration;

/** Between which numbers every dose stays, in a file as on a command line. */
public final class DoseLimits {
    public static final Range<Integer> SETS = Range.between(1, 100);
    public static final Range<Integer> REPETITIONS = Range.between(1, 500);
    public static final Range<Duration> HOLD = Range.between(Duration.ofSeconds(1), Duration.ofHours(1));
    public static final Range<Duration> REST = Range.between(Duration.ZERO, Duration.ofHours(1));
    public static final Range<Duration> TOTAL = Range.between(Duration.ofSeconds(1), Duration.ofHours(6));
    public static final Range<Duration> LEAD_IN = REST;
    public static final Range<Duration> WAY_OUT = Range.between(Duration.ofSeconds(1), Duration.ofMinutes(10));

    private DoseLimits() {}
}
