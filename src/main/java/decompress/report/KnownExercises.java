package decompress.report;

import decompress.view.Words;
import java.util.Optional;
import java.util.function.Function;

/** Exercises as people read them, also those that the library no longer has. */
public record KnownExercises(Function<String, Optional<Known>> known) {
    /**
     * An exercise of the library.
     *
     * @param prescribed who prescribed what of it; empty where nobody did
     */
    public record Known(String name, Optional<String> prescribed) {}

    String name(String id) {
        return known.apply(id).map(Known::name).orElseGet(() -> Words.sentence(id.replace('-', ' ')));
    }

    Optional<String> prescribed(String id) {
        return known.apply(id).flatMap(Known::prescribed);
    }
}
