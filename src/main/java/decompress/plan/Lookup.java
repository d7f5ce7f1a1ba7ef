package decompress.plan;

import decompress.exercise.Exercise;
import decompress.library.Library;
import decompress.library.problem.SimilarNames;
import java.util.List;

/** Finds what a typed id stands for, or says what could have been meant. */
public final class Lookup {
    private Lookup() {}

    /** The whole id of an exercise, a variant or a routine, of which the beginning is enough. */
    public static String id(Library library, String typed) {
        var ids = library.find(typed);
        if (ids.isEmpty()) {
            var meant = SimilarNames.meant(library.near(typed), "'decompress list' shows what there is.");
            throw PlanException.mistyped("there is no exercise or routine '%s'. %s".formatted(typed, meant));
        }
        if (ids.size() > 1) {
            throw PlanException.mistyped(
                    "'%s' could be %s. Type more of it.".formatted(typed, String.join(" or ", ids)));
        }
        return ids.get(0);
    }

    /** The exercises that a typed id stands for: one, or those of a routine. */
    public static List<Exercise> exercises(Library library, String typed) {
        var id = id(library, typed);
        return library.routine(id)
                .map(library::exercises)
                .orElseGet(() -> List.of(library.exercise(id).orElseThrow()));
    }
}
