package decompress.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for constants in files and in output, such as hands-and-knees, in both directions. */
public final class EnumWord {
    private EnumWord() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constants by their words, in the order in which they are named to people. */
    public static <T extends Enum<T>> Map<String, T> table(T[] constants) {
        var table = new LinkedHashMap<String, T>();
        for (var constant : constants) {
            table.put(of(constant), constant);
        }
        return table;
    }
}
