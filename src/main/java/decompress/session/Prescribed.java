package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import java.time.Duration;

/** An exercise with the dose of it that this session asks for. */
public record Prescribed(Exercise exercise, Dose dose) {
    /** The whole time, from getting ready to being out of the position. */
    public Duration length() {
        return dose.length().plus(exercise.guidance().wayOut().length());
    }
}
