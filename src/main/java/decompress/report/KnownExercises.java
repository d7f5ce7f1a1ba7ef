package decompress.report;

import decompress.exercise.Exercise;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import java.util.Optional;
import java.util.function.Function;

/**
 * Exercises as people read them, also those that the library no longer has.
 *
 * @param exercises those of the library, by their ids
 * @param prescribers who set the numbers of one of them, if anybody did
 */
public record KnownExercises(
        Function<String, Optional<Exercise>> exercises, Function<String, Optional<String>> prescribers) {
    String name(String id) {
        return exercises.apply(id).map(Exercise::name).orElseGet(() -> Words.sentence(id.replace('-', ' ')));
    }

    /** Who prescribed the exercise; empty if no one did. */
    Optional<String> prescribed(String id) {
        return exercises
                .apply(id)
                .flatMap(exercise -> prescribers
                        .apply(id)
                        .map(who -> "prescribed by " + who + ": " + DoseWords.prescription(exercise.prescription())));
    }
}
