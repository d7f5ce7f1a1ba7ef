package decompress.library.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The few words that a field allows, in the order in which they are named to people. */
public final class EnumWords {
    public static final Map<String, Boolean> BOOLEANS = booleans();

    private EnumWords() {}

    /** The constants in the way files write them, such as hands-and-knees. */
    public static <T extends Enum<T>> Map<String, T> of(T[] values) {
        var words = new LinkedHashMap<String, T>();
        for (var value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return words;
    }

    private static Map<String, Boolean> booleans() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("true", true);
        words.put("false", false);
        return words;
    }
}
