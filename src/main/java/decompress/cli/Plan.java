package decompress.cli;

import decompress.exercise.DoseChoice;
import decompress.exercise.DoseException;
import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.library.Found;
import decompress.library.Library;
import decompress.session.Prescribed;
import decompress.view.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The exercises of a session in their order.
 *
 * @param routine the routine that was asked for, when it was the only thing
 */
record Plan(List<Exercise> exercises, Optional<String> routine) {
    /** A person at a terminal sits. */
    private static final Position AT_THE_DESK = Position.SITTING;

    /** The exercises that ids stand for, routines unrolled. */
    static Plan of(Library library, List<String> ids) {
        var exercises = new ArrayList<Exercise>();
        var routine = Optional.<String>empty();
        for (var id : ids) {
            var found = Lookup.find(library, id);
            if (found instanceof Found.OneRoutine one) {
                routine = ids.size() == 1 ? Optional.of(one.routine().id()) : Optional.empty();
                exercises.addAll(library.exercises(one.routine()));
            } else if (found instanceof Found.OneExercise one) {
                exercises.add(one.exercise());
            }
        }
        return new Plan(exercises, routine);
    }

    /** Gives each exercise its dose, with time to change position between them. */
    List<Prescribed> doses(DoseChoice choice) {
        var prescribed = new ArrayList<Prescribed>();
        var from = AT_THE_DESK;
        for (var exercise : exercises) {
            prescribed.add(dose(exercise, choice, from));
            from = exercise.position();
        }
        return prescribed;
    }

    private static Prescribed dose(Exercise exercise, DoseChoice choice, Position from) {
        try {
            var leadIn = exercise.position().leadInFrom(from);
            return new Prescribed(exercise, choice.from(exercise.prescription(), leadIn));
        } catch (DoseException tooShort) {
            throw Failure.usage("--for %s is too short for %s: one hold with its rest takes %s."
                    .formatted(Words.time(tooShort.total()), exercise.id(), Words.time(tooShort.cycle())));
        }
    }

    /** An exercise at its low dose, without the time to get ready. */
    static Prescribed lowDose(Exercise exercise) {
        return new Prescribed(exercise, DoseChoice.LOW.from(exercise.prescription(), Duration.ZERO));
    }

    /** The time that exercises take one after the other at the low dose, with the changes of position. */
    static Duration length(List<Exercise> exercises) {
        return new Plan(exercises, Optional.empty())
                .doses(DoseChoice.LOW).stream()
                        .map(each -> each.dose().length())
                        .reduce(Duration.ZERO, Duration::plus);
    }
}
