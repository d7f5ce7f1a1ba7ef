package decompress.exercise;

import java.time.Duration;
import java.util.List;

/**
 * Coming out of the position after the last set.
 *
 * @param length the time for it
 * @param steps what to do, in order; empty when nothing is said about it
 */
public record WayOut(Duration length, List<String> steps) {
    /** Where an exercise file says nothing: enough to stand up without haste. */
    public static final WayOut UNSAID = new WayOut(Duration.ofSeconds(5), List.of());

    /** A walk has no position to come out of. */
    public static final WayOut NONE = new WayOut(Duration.ZERO, List.of());

    public WayOut {
        steps = List.copyOf(steps);
    }
}
