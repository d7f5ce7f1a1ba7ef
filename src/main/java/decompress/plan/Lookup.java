package decompress.plan;

import decompress.exercise.Exercise;
import decompress.library.Found;
import decompress.library.Library;
import decompress.library.problem.SimilarNames;
import java.util.List;

/** Finds what an id stands for, or says what could have been meant. */
public final class Lookup {
    private Lookup() {}

    public static Found find(Library library, String id) {
        return known(library.find(id), id);
    }

    /** The exercises that an id stands for: one, or those of a routine. */
    public static List<Exercise> exercises(Library library, String id) {
        return find(library, id) instanceof Found.OneRoutine one
                ? library.exercises(one.routine())
                : List.of(((Found.OneExercise) find(library, id)).exercise());
    }

    private static Found known(Found found, String id) {
        if (found instanceof Found.Ambiguous several) {
            throw PlanException.mistyped(
                    "'%s' could be %s. Type more of it.".formatted(id, String.join(" or ", several.ids())));
        }
        if (found instanceof Found.Unknown unknown) {
            var meant = SimilarNames.meant(unknown.nearest(), "'decompress list' shows what there is.");
            throw PlanException.mistyped("there is no exercise or routine '%s'. %s".formatted(id, meant));
        }
        return found;
    }
}
