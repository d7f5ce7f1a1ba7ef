package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import java.time.Duration;

/**
 * An exercise with the dose of it that this session asks for.
 *
 * @param stepByStep whether its steps are told one at a time before it
 */
public record Prescribed(Exercise exercise, Dose dose, boolean stepByStep) {
    /** For somebody who knows the exercise. */
    public Prescribed(Exercise exercise, Dose dose) {
        this(exercise, dose, false);
    }

    /** The whole time, from getting ready to being out of the position. */
    public Duration length() {
        return dose.length().plus(exercise.guidance().wayOut().length());
    }
}
