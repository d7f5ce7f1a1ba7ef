package decompress.cli.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds arguments whose bytes are not UTF-8: such text is neither stored nor used as a path. */
public final class Unreadable {
    private static final String STANDS_FOR_BYTES = "\uFFFD";
    private static final List<String> PATHS =
            List.of("DECOMPRESS_LOG", "DECOMPRESS_LIBRARY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME");

    private Unreadable() {}

    public static boolean is(String text) {
        return text.contains(STANDS_FOR_BYTES);
    }

    /** The message about the first of them. */
    public static Optional<String> in(Map<String, String> variables, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (is(arguments[i])) {
                return Optional.of(sentence("word " + (i + 1) + " after 'decompress'"));
            }
        }
        for (var name : PATHS) {
            if (is(variables.getOrDefault(name, ""))) {
                return Optional.of(sentence(name));
            }
        }
        return Optional.empty();
    }

    private static String sentence(String what) {
        return what + " is not text in UTF-8; nothing was done. Set the terminal and LANG to UTF-8.";
    }
}
