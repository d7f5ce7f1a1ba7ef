package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Exercise;
import java.time.Duration;
import java.util.List;

/**
 * An exercise with the dose of it that this session asks for.
 *
 * @param stepByStep whether its steps are told one at a time before it
 * @param reminders what this person is to mind in it
 */
public record Prescribed(Exercise exercise, Dose dose, boolean stepByStep, List<String> reminders) {
    public Prescribed {
        reminders = List.copyOf(reminders);
    }

    public Prescribed(Exercise exercise, Dose dose, boolean stepByStep) {
        this(exercise, dose, stepByStep, List.of());
    }

    /** For somebody who knows the exercise. */
    public Prescribed(Exercise exercise, Dose dose) {
        this(exercise, dose, false);
    }

    public Prescribed reminding(List<String> person) {
        return new Prescribed(exercise, dose, stepByStep, person);
    }

    /** The whole time, from getting ready to being out of the position. */
    public Duration length() {
        return dose.length().plus(exercise.guidance().wayOut().length());
    }
}
