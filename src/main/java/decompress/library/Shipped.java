package decompress.library;

import decompress.library.problem.Origin;
import decompress.library.problem.Source;
import decompress.pose.Figure;
import decompress.safety.Condition;
import decompress.safety.Safety;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The built-in content, created when it is first needed. */
public final class Shipped {
    /** Made from the files when the program is built, so that no start has to read them. */
    public static final String COMPILED = "decompress.library.CompiledContent";

    private static final ShippedContent CONTENT = content();

    private Shipped() {}

    /** The exercises and routines. */
    public static Library library() {
        return CONTENT.library();
    }

    /** Conditions, warning signs, stop signs and the notice. */
    public static Safety safety() {
        return LoadedSafety.SAFETY;
    }

    /** The text of a schema or a template by its name. */
    public static String text(String name) {
        return Source.shipped(name).text();
    }

    /** The exercise file with some of its exercises: to read them all takes longer than all the rest of a start. */
    static Source excerpt(Set<String> exercises) {
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
                inExercises = line.equals("exercises:");
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

    static List<String> conditions() {
        return safety().conditions().stream().map(Condition::id).toList();
    }

    static List<String> poses() {
        return CONTENT.poses();
    }

    static Optional<Figure> figure(String pose) {
        return CONTENT.figure(pose);
    }

    /** The compiled content; the files themselves where the program was compiled without it, as editors do. */
    private static ShippedContent content() {
        try {
            var compiled = Class.forName(COMPILED).asSubclass(ShippedContent.class);
            return compiled.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return new YamlContent();
        }
    }

    private static final class LoadedSafety {
        static final Safety SAFETY = CONTENT.safety();
    }
}
