package decompress.report;

import decompress.view.Words;

/** Exercises as people read them, from the ids of the log. */
final class ExerciseNames {
    private ExerciseNames() {}

    static String of(String id) {
        return Words.sentence(id.replace('-', ' '));
    }
}
