package decompress.library;

import decompress.library.problem.SimilarNames;
import decompress.library.yaml.FieldValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The names that a file may use; those of conditions and figures are looked up only for a person's own file. */
final class KnownIds {
    private static final int LONGEST_ID = 64;

    private KnownIds() {}

    /** An id of any kind. */
    static Optional<String> id(FieldValue written) {
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
    static Optional<String> condition(FieldValue written) {
        return known(written, Shipped::conditions, "there is no condition ", "decompress safety shows the conditions");
    }

    /** The id of a figure; shipped ids are known to be right. */
    static Optional<String> pose(FieldValue written) {
        return known(written, Shipped::poses, "there is no figure ", "draw one of your own in the field figure");
    }

    private static Optional<String> known(
            FieldValue written, Supplier<Set<String>> names, String missing, String otherwise) {
        var text = written.value();
        if (text.isEmpty()
                || written.scalar().source().isShipped()
                || names.get().contains(text.get())) {
            return text;
        }
        return written.complain(missing + written.quoted(), SimilarNames.hint(text.get(), names.get(), otherwise));
    }
}
