package decompress.session;

import decompress.exercise.Side;
import java.time.Duration;
import java.util.Optional;

/**
 * The part of one set that was really done.
 *
 * @param held how long the position was held, or the movement went on
 * @param repetitions the whole repetitions made; empty for a hold
 * @param done whether the set came to its end
 */
public record SetRecord(Side side, Duration held, Optional<Integer> repetitions, boolean done) {}
