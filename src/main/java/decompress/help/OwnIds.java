package decompress.help;

import java.util.List;

/** The ids of exercises and routines as a shell finds them: those that are known, and those in a person's own file. */
final class OwnIds {
    /** Prints the keys right below exercises and routines of an exercise file; has no quote and no backslash. */
    static final String AWK = """
            /^(exercises|routines):/ { inside = 1; level = 0; next }
            /^[^ #]/ { inside = 0 }
            inside && match($0, /^ +[a-z0-9-]+:/) {
                match($0, /^ +/)
                if (!level) { level = RLENGTH }
                if (RLENGTH == level) { sub(/^ +/, ""); sub(/:.*/, ""); print }
            }
            """;

    private static final String FUNCTION = """
            %s() {
                printf '%%s\\n' %s
                awk '
            %s' "${XDG_CONFIG_HOME:-$HOME/.config}/decompress/exercises.yaml" 2>/dev/null
            }""";

    private OwnIds() {}

    /** A function of bash and zsh that prints them, one a line. */
    static String function(String name, List<String> ids) {
        return FUNCTION.formatted(name, String.join(" ", ids), AWK.indent(8));
    }
}
