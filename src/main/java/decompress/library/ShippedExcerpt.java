package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.library.yaml.FieldReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The shipped file without the exercises that a person's own file does not name: to read them all takes longer than
 * all the rest of a start.
 */
record ShippedExcerpt(Source source, Predicate<String> has) {
    private static final String EXERCISES = "exercises:";

    static ShippedExcerpt under(Optional<FieldReader> own) {
        var whole = Source.shipped();
        var named = own.map(file -> file.fields().inner("exercises")).orElse(Map.of());
        // What is hidden is left out of other exercises too.
        return named.values().stream()
                        .anyMatch(exercise -> exercise.value().node("hidden").isPresent())
                ? new ShippedExcerpt(whole, id -> true)
                : new ShippedExcerpt(
                        Source.of(whole.name(), only(named.keySet(), whole.text()), Origin.SHIPPED),
                        named.keySet()::contains);
    }

    /** An exercise begins where a line is indented by two; each line keeps its number. */
    private static String only(Set<String> ids, String text) {
        var excerpt = new StringBuilder();
        var inExercises = false;
        var taken = true;
        for (var line : text.split("\n")) {
            if (isKey(line, 0)) {
                inExercises = line.equals(EXERCISES);
                taken = true;
            } else if (inExercises && isKey(line, 2)) {
                taken = ids.contains(line.strip().replace(":", ""));
            }
            excerpt.append(taken ? line : "").append('\n');
        }
        return excerpt.toString();
    }

    private static boolean isKey(String line, int indent) {
        return line.length() > indent
                && line.substring(0, indent).isBlank()
                && line.charAt(indent) != ' '
                && line.charAt(indent) != '#';
    }
}
