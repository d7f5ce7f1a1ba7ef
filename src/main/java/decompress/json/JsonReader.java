package decompress.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * One JSON value in UTF-8 (RFC 8259), read from left to right.
 *
 * <p>The reader stands on a value. {@link #field} and {@link #element} enter the object or array that it stands on, or go
 * on in the one that they entered last; a plain value that was not asked for is passed over.
 */
public final class JsonReader {
    private static final int DEEPEST = 64;

    private final JsonNames names = new JsonNames();
    private byte[] bytes = new byte[0];
    private int begin;
    private int at;
    private int limit;
    private int depth;
    private boolean oneLine;
    /** Whether the value at {@code at} has still to be read. */
    private boolean standing;

    /** Stands on the value that begins at {@code from}; a reader can be used for many, one after the other. */
    public JsonReader read(byte[] json, int from, int length) throws JsonException {
        return read(json, from, length, false);
    }

    /** As {@link #read}, of a value that must not go over a newline. */
    public JsonReader readOneLine(byte[] json, int from, int length) throws JsonException {
        return read(json, from, length, true);
    }

    private JsonReader read(byte[] json, int from, int length, boolean line) throws JsonException {
        bytes = json;
        begin = from;
        at = from;
        limit = from + length;
        depth = 0;
        oneLine = line;
        stand();
        return this;
    }

    public JsonKind kind() {
        return JsonKind.of(bytes[at]);
    }

    /** The name of the next field of the object, standing on its value then; null after the last one. */
    public String field() throws JsonException {
        if (!another('{', '}')) {
            return null;
        }
        expect('"', peek());
        var from = at;
        var plain = passText();
        var name = plain ? names.of(bytes, from + 1, at - 1) : JsonText.decode(bytes, from + 1, at - 1, this);
        expect(':', peek());
        at++;
        stand();
        return name;
    }

    /** Whether the array has another element, standing on it then. */
    public boolean element() throws JsonException {
        if (!another('[', ']')) {
            return false;
        }
        stand();
        return true;
    }

    public String text() throws JsonException {
        expect('"', bytes[at]);
        var from = at;
        standing = false;
        return passText()
                ? new String(bytes, from + 1, at - from - 2, StandardCharsets.ISO_8859_1)
                : JsonText.decode(bytes, from + 1, at - 1, this);
    }

    public BigDecimal number() throws JsonException {
        var from = at;
        passNumber();
        return new BigDecimal(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    }

    /** The number in thousandths, rounded; empty for what is no number, negative or above a milliard. */
    public OptionalLong thousandths() throws JsonException {
        if (kind() != JsonKind.NUMBER) {
            return OptionalLong.empty();
        }
        var from = at;
        passNumber();
        return JsonNumber.thousandths(bytes, from, at);
    }

    public boolean truth() {
        return bytes[at] == 't';
    }

    /** Passes over the value, whatever is in it. */
    public void skip() throws JsonException {
        switch (kind()) {
            case OBJECT -> {
                while (field() != null) {
                    skip();
                }
            }
            case ARRAY -> {
                while (element()) {
                    skip();
                }
            }
            default -> passPlain();
        }
    }

    /** Makes sure that nothing follows the value. */
    public void end() throws JsonException {
        if (standing) {
            skip();
        }
        passBlanks();
        if (at < limit) {
            throw wrong();
        }
    }

    /** How many bytes have been read, up to the end of the value. */
    public int position() {
        return at - begin;
    }

    JsonException wrong() {
        return new JsonException("it is not JSON from column " + (at - begin + 1) + " on", false);
    }

    private boolean another(char opening, char closing) throws JsonException {
        if (standing && bytes[at] == opening) {
            enter();
            if (peek() != closing) {
                return true;
            }
        } else {
            passPlain();
            if (peek() == ',') {
                at++;
                return true;
            }
            expect(closing, bytes[at]);
        }
        at++;
        depth--;
        return false;
    }

    private void enter() throws JsonException {
        if (++depth > DEEPEST) {
            throw new JsonException("it is nested more than " + DEEPEST + " levels deep", false);
        }
        standing = false;
        at++;
    }

    private void stand() throws JsonException {
        peek();
        standing = true;
    }

    private void passPlain() throws JsonException {
        if (!standing) {
            return;
        }
        standing = false;
        switch (bytes[at]) {
            case '"' -> {
                var from = at;
                if (!passText()) {
                    JsonText.decode(bytes, from + 1, at - 1, this);
                }
            }
            case 't', 'f', 'n' -> passWord();
            default -> passNumber();
        }
    }

    private void passNumber() throws JsonException {
        standing = false;
        var end = JsonNumber.scan(bytes, at, limit);
        if (end < 0) {
            throw JsonNumber.breaksOff(bytes, at, limit) ? torn() : wrong();
        }
        at = end;
    }

    private void passWord() throws JsonException {
        var end = JsonWord.scan(bytes, at, limit);
        if (end < 0) {
            throw JsonWord.breaksOff(bytes, at, limit) ? torn() : wrong();
        }
        at = end;
    }

    /** Goes behind the closing quote; true if there is nothing but ASCII without escapes before it. */
    private boolean passText() throws JsonException {
        var plain = true;
        var i = JsonText.letters(bytes, at + 1, limit);
        while (i < limit && bytes[i] != '"') {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                at = i;
                throw wrong();
            }
            plain = false;
            i = JsonText.letters(bytes, bytes[i] == '\\' ? i + 2 : i + 1, limit);
        }
        if (i >= limit) {
            throw torn();
        }
        at = i + 1;
        return plain;
    }

    private static JsonException torn() {
        return new JsonException("it breaks off in the middle", true);
    }

    private void expect(char expected, byte found) throws JsonException {
        if (found != expected) {
            throw wrong();
        }
    }

    /** The next byte that is no blank. */
    private byte peek() throws JsonException {
        passBlanks();
        if (at >= limit) {
            throw torn();
        }
        return bytes[at];
    }

    private void passBlanks() {
        while (at < limit && bytes[at] <= ' ' && JsonText.isBlank(bytes[at]) && !(oneLine && bytes[at] == '\n')) {
            at++;
        }
    }
}
