package decompress.library;

import decompress.library.yaml.FieldValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The names that a file may use; those of conditions and figures are looked up only for a person's own file. */
final class KnownIds {
    private static final int LONGEST_ID = 64;
    private static final String WORD = "[\\p{Ll}\\p{Lo}\\p{Nd}\\p{Mn}\\p{Mc}]+";
    private static final Pattern ID = Pattern.compile(WORD + "(?:[-_]" + WORD + ")*");

    private KnownIds() {}

    /** An id of any kind. */
    static Optional<String> id(FieldValue written) {
        var text = written.value();
        return text.filter(id -> id.length() <= LONGEST_ID && ID.matcher(id).matches())
                        .equals(text)
                ? text
                : written.complain(written.quoted()
                        + " is not an id: small letters and digits, with - between words, at most " + LONGEST_ID);
    }

    static Optional<String> condition(FieldValue written) {
        return known(written, Shipped::conditions, "there is no condition ", "decompress safety shows the conditions");
    }

    static Optional<String> exercise(FieldValue written, Collection<String> names) {
        var hint = "decompress list shows the exercises";
        return written.known(names, "there is no exercise " + written.quoted(), hint);
    }

    static Optional<String> pose(FieldValue written) {
        return known(
                written,
                Shipped::poses,
                "there is no figure ",
                "the figures have the names of the built-in exercises, such as cat-stretch");
    }

    private static Optional<String> known(
            FieldValue written, Supplier<List<String>> names, String missing, String otherwise) {
        return written.scalar().isShipped()
                ? written.value()
                : written.known(names.get(), missing + written.quoted(), otherwise);
    }
}
