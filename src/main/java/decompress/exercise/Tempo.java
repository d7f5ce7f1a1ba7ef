package decompress.exercise;

import java.time.Duration;

/** The speed of one repetition: the way down, the pause, the way up, written 3-1-1 in seconds. */
public record Tempo(Duration down, Duration pause, Duration up) {
    public Tempo {
        if (down.isNegative() || pause.isNegative() || up.isNegative()) {
            throw new IllegalArgumentException("a tempo has no negative parts");
        }
        if (down.plus(pause).plus(up).isZero()) {
            throw new IllegalArgumentException("a repetition takes some time");
        }
    }

    /** How long one repetition takes. */
    public Duration length() {
        return down.plus(pause).plus(up);
    }
}
