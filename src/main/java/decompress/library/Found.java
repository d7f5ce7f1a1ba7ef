package decompress.library;

import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import java.util.List;

/** The exercise, variant or routine that a typed name stands for. */
public sealed interface Found {
    /** One exercise. */
    record OneExercise(Exercise exercise) implements Found {}

    /** One routine. */
    record OneRoutine(Routine routine) implements Found {}

    /** The beginning of several ids. */
    record Ambiguous(List<String> ids) implements Found {}

    /** No id at all; at most three are near it. */
    record Unknown(List<String> nearest) implements Found {}
}
