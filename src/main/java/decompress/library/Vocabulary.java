package decompress.library;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The names that a file may use.
 *
 * @param conditions ids of conditions; read only when a person's own file names one
 * @param poses ids of figures; likewise
 */
record Vocabulary(Supplier<Set<String>> conditions, Supplier<Set<String>> poses) {
    static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:[-_][\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*");

    private static final int LONGEST_ID = 64;

    /** An id of any kind. */
    static Optional<String> id(Written written) {
        return written.value()
                .flatMap(text -> text.length() <= LONGEST_ID && ID.matcher(text).matches()
                        ? Optional.of(text)
                        : written.complain(written.quoted()
                                + " is not an id: small letters and digits, with - between words, at most "
                                + LONGEST_ID));
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
