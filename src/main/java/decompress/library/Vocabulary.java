package decompress.library;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The names that a file may use.
 *
 * @param conditions ids of conditions; read only when a person's own file names one
 * @param poses ids of figures; likewise
 */
record Vocabulary(Supplier<Set<String>> conditions, Supplier<Set<String>> poses) {
    private static final int LONGEST_ID = 64;

    /** An id of any kind. */
    static Optional<String> id(Written written) {
        var text = written.value();
        return text.isEmpty() || isId(text.get())
                ? text
                : written.complain(written.quoted()
                        + " is not an id: small letters and digits, with - between words, at most " + LONGEST_ID);
    }

    private static boolean isId(String text) {
        var joined = true;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var isJoint = text.charAt(i) == '-' || text.charAt(i) == '_';
            if ((isJoint && joined) || !(isJoint || isPartOfWord(text.codePointAt(i)))) {
                return false;
            }
            joined = isJoint;
        }
        return !joined && text.length() <= LONGEST_ID;
    }

    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The id of a condition; shipped ids are known to be right. */
    Optional<String> condition(Written written) {
        return known(written, conditions, "there is no condition ", "decompress safety shows the conditions");
    }

    /** The id of a figure; shipped ids are known to be right. */
    Optional<String> pose(Written written) {
        return known(written, poses, "there is no figure ", "draw one of your own in the field figure");
    }

    private static Optional<String> known(
            Written written, Supplier<Set<String>> names, String missing, String otherwise) {
        var text = written.value();
        if (text.isEmpty()
                || written.scalar().source().isShipped()
                || names.get().contains(text.get())) {
            return text;
        }
        return written.complain(missing + written.quoted(), Nearest.hint(text.get(), names.get(), otherwise));
    }
}
