package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import java.util.Set;

/** The shipped file with some of its exercises: to read them all takes longer than all the rest of a start. */
final class ShippedExcerpt {
    private static final String EXERCISES = "exercises:";

    private ShippedExcerpt() {}

    static Source of(Set<String> exercises) {
        var whole = Source.shipped();
        return Source.of(whole.name(), only(exercises, whole.text()), Origin.SHIPPED);
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
