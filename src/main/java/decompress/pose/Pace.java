package decompress.pose;

import java.time.Duration;

/** How long each part of one repetition takes: to the end position, the pause there, and back. */
public record Pace(Duration down, Duration pause, Duration up) {

    /** For repetitions at one's own pace. */
    public static final Pace CALM = new Pace(Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(3));

    Duration repetition() {
        return down.plus(pause).plus(up);
    }
}
