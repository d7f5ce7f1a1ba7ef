package decompress.library.yaml;

import decompress.library.problem.Problems;
import decompress.library.yaml.Node.Scalar;
import decompress.text.SafeText;
import java.util.Optional;

/**
 * One value of a field, on its way from text to its type.
 *
 * @param owner what the field belongs to, such as {@code overhead-stretch}
 * @param example a valid line for the field
 */
public record FieldValue(String owner, String field, Scalar scalar, String example, Problems problems) {
    private static final int LONGEST = 200;

    /** The text as it is written; empty, and reported, when there is hardly a value in it. */
    public Optional<String> value() {
        var text = scalar.text().strip();
        if (text.isEmpty()) {
            return complain("there is no value here");
        }
        if (SafeText.hasHarm(text)) {
            return complain("there are control characters here");
        }
        return text.length() > LONGEST ? complain("this is too long") : Optional.of(text);
    }

    /** A text for people, without anything that disturbs a terminal. */
    public Optional<String> text(int longest) {
        var text = SafeText.oneLine(scalar.text());
        if (SafeText.hasHarm(scalar.text())) {
            problems.warning(
                    scalar, whose() + ": control characters in this text are left out", "delete them from the file");
        }
        if (text.isEmpty()) {
            return complain("there is no text here");
        }
        var length = text.codePointCount(0, text.length());
        return length > longest
                ? complain("this text has " + length + " characters", "at most " + longest + " are shown well")
                : Optional.of(text);
    }

    public String quoted() {
        return SafeText.quoted(scalar.text());
    }

    public <T> Optional<T> complain(String message) {
        return complain(message, "for example: " + example);
    }

    public <T> Optional<T> complain(String message, String hint) {
        problems.error(scalar, whose() + ": " + message, hint);
        return Optional.empty();
    }

    /** The complaint with the field as it should be written instead. */
    public <T> Optional<T> complainMended(String message, String mended) {
        return complain(message, "write it like this: " + key() + ": " + mended);
    }

    private String whose() {
        return owner + ": " + field;
    }

    private String key() {
        return example.substring(0, example.indexOf(':'));
    }
}
