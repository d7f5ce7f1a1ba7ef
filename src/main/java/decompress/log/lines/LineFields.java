package decompress.log.lines;

import decompress.json.JsonException;
import decompress.json.JsonKind;
import decompress.json.JsonReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of a line; unexpected values are skipped, and the first is remembered as the problem. */
final class LineFields {
    private final JsonReader json;
    private Optional<String> complaint = Optional.empty();

    LineFields(JsonReader json) {
        this.json = json;
    }

    Optional<String> complaint() {
        return complaint;
    }

    void complain(String what) {
        if (complaint.isEmpty()) {
            complaint = Optional.of(what);
        }
    }

    Optional<String> text(String name) throws JsonException {
        return as(JsonKind.TEXT, name, "a text") ? Optional.of(json.text()) : Optional.empty();
    }

    /** One of the words of the format. */
    <E> Optional<E> word(String name, Map<String, E> words) throws JsonException {
        var text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var meant = Optional.ofNullable(words.get(text.get()));
        if (meant.isEmpty()) {
            complain('"' + name + "\" is none of " + String.join(", ", words.keySet()));
        }
        return meant;
    }

    boolean truth(String name) throws JsonException {
        return as(JsonKind.TRUTH, name, "true or false") && json.truth();
    }

    Optional<Duration> seconds(String name) throws JsonException {
        var millis = thousandths(name, "a number of seconds");
        return millis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }

    /** A whole number from zero to a million. */
    Optional<Integer> whole(String name) throws JsonException {
        var thousandths = thousandths(name, "a whole number");
        if (thousandths % 1000 > 0 || thousandths > 1_000_000_000) {
            complain('"' + name + "\" is not a whole number up to a million");
            return Optional.empty();
        }
        return thousandths < 0 ? Optional.empty() : Optional.of((int) (thousandths / 1000));
    }

    private long thousandths(String name, String expected) throws JsonException {
        var number = json.thousandths();
        if (number < 0 && as(JsonKind.NUMBER, name, expected)) {
            complain('"' + name + "\" is not " + expected);
        }
        return number;
    }

    /** Whether there is an array, so that its elements can be read. */
    boolean array(String name) throws JsonException {
        return as(JsonKind.ARRAY, name, "a list");
    }

    /** Whether there is an object, so that its fields can be read. */
    boolean object(String name) throws JsonException {
        return as(JsonKind.OBJECT, name, "an object");
    }

    private boolean as(JsonKind kind, String name, String expected) throws JsonException {
        var found = json.kind();
        if (found == kind) {
            return true;
        }
        if (found != JsonKind.NULL) {
            complain('"' + name + "\" is not " + expected);
            json.skip();
        }
        return false;
    }
}
