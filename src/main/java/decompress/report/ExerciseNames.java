package decompress.report;

import decompress.view.Words;
import java.util.Optional;
import java.util.function.Function;

/** Exercises as people read them, also those that the library no longer has. */
record ExerciseNames(Function<String, Optional<String>> known) {
    String of(String id) {
        return known.apply(id).orElseGet(() -> Words.sentence(id.replace('-', ' ')));
    }
}
