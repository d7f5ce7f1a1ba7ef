package decompress.library.yaml;

import decompress.library.problem.SimilarNames;
import decompress.library.yaml.Node.Scalar;
import decompress.text.EnumWord;
import decompress.text.SafeText;
import java.util.Collection;
import java.util.Optional;

/**
 * One value of a field, on its way from text to its type.
 *
 * @param whose the field, such as {@code overhead-stretch: hold}
 * @param key what the field may be
 */
public record FieldValue(String whose, Scalar scalar, FieldKey key) {
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
    public Optional<String> text() {
        var text = SafeText.oneLine(scalar.text());
        if (SafeText.hasHarm(scalar.text())) {
            warn("control characters in this text are left out", "delete them from the file");
        }
        if (text.isEmpty()) {
            return complain("there is no text here");
        }
        var length = text.codePointCount(0, text.length());
        var longest = key.longest();
        return length > longest
                ? complain("this text has " + length + " characters", "at most " + longest + " are shown well")
                : Optional.of(text);
    }

    /** One of a few words. */
    public <T extends Enum<T>> Optional<T> choice(T[] choices) {
        var words = EnumWord.table(choices);
        return known(words.keySet(), quoted() + " is none of " + String.join(", ", words.keySet()), hint())
                .map(words::get);
    }

    /** One of the names that there are. */
    public Optional<String> known(Collection<String> names, String message, String hint) {
        var value = value();
        return value.isEmpty() || names.contains(value.get())
                ? value
                : complain(message, SimilarNames.hint(value.get(), names, hint));
    }

    public String quoted() {
        return SafeText.quoted(scalar.text());
    }

    public <T> Optional<T> complain(String message) {
        return complain(message, hint());
    }

    private String hint() {
        return "for example: " + key.example();
    }

    public <T> Optional<T> complain(String message, String hint) {
        scalar.error(whose + ": " + message, hint);
        return Optional.empty();
    }

    public void warn(String message, String hint) {
        scalar.warn(whose + ": " + message, hint);
    }
}
