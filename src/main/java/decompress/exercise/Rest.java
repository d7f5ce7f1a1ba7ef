package decompress.exercise;

import java.time.Duration;

/** The recovery between sets; as needed means that the person decides and the length is a suggestion. */
public record Rest(Range<Duration> length, boolean asNeeded) {
    public static final Rest NONE = new Rest(Range.exactly(Duration.ZERO), false);
}
