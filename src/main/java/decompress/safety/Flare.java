package decompress.safety;

import java.time.Duration;
import java.time.Instant;

/**
 * A plan for a flare-up of known pain: half doses for two days, then three quarters until a week is over.
 *
 * @param started when the person started it
 */
public record Flare(Instant started) {
    /** The command line for a walk, which comes first in a flare-up. */
    public static final String WALK = "decompress run walking --for 5m";

    /** Half the dose for 48 hours, as the leaflets of the NHS advise: less, and not nothing. */
    private static final Duration EASY = Duration.ofDays(2);

    private static final Duration WHOLE = Duration.ofDays(7);

    /** Where a person is in the plan. */
    public enum Stage {
        /** Half of each dose, and walking first. */
        EASY,
        /** Three quarters of each dose. */
        BUILDING_UP,
        OVER
    }

    public Stage stage(Instant now) {
        return now.isBefore(easyUntil()) ? Stage.EASY : now.isBefore(until()) ? Stage.BUILDING_UP : Stage.OVER;
    }

    public Instant easyUntil() {
        return started.plus(EASY);
    }

    public Instant until() {
        return started.plus(WHOLE);
    }
}
