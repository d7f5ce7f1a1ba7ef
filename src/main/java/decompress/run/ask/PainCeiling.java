package decompress.run.ask;

import decompress.exercise.Exercise;
import decompress.library.Library;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pain up to which an exercise is prescribed. */
record PainCeiling(Exercise exercise, int most, Optional<String> setBy) {
    /** The lowest that is prescribed for any of these. */
    static Optional<PainCeiling> lowest(List<Exercise> exercises, Library library) {
        return exercises.stream()
                .flatMap(exercise -> library.regimen(exercise.id()).painCeiling().stream()
                        .map(most -> new PainCeiling(
                                exercise, most, library.regimen(exercise.id()).setBy())))
                .min(Comparator.comparing(PainCeiling::most));
    }

    String words() {
        return "%s is prescribed up to a pain of %d%s"
                .formatted(exercise.name(), most, setBy.map(who -> " by " + who).orElse(""));
    }
}
