package decompress.session;

import decompress.exercise.Exercise;
import decompress.exercise.Side;
import java.time.Duration;

/**
 * A stretch of a session in which one thing is asked.
 *
 * @param part which of the session's exercises this belongs to, from 0
 * @param set the set that is under way or comes next, from 1
 * @param length how long it takes; where it is open, how long is suggested
 * @param open it ends only when the person says so
 */
public record Interval(
        int part, Prescribed prescribed, Phase phase, Side side, int set, Duration length, boolean open) {
    public Exercise exercise() {
        return prescribed.exercise();
    }

    public int sets() {
        return prescribed.dose().sets();
    }
}
