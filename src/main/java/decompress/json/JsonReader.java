package decompress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * One JSON value in UTF-8 (RFC 8259), read from left to right, at most 64 levels deep.
 *
 * <p>The reader stands on a value. {@link #field} and {@link #element} enter the object or array that it stands on, or go
 * on in the one that they entered last; a plain value that was not asked for is passed over.
 */
public final class JsonReader implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final double LARGEST = 1e9;
    private static final int LONGEST_PLAIN = 9;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Jackson guesses UTF-16 and UTF-32 from so many bytes. */
    private static final int GUESSED_FROM = 4;

    private final JsonParser json;
    private final int length;

    private JsonReader(byte[] bytes, int from, int length) throws JsonException {
        if (isOtherEncoding(bytes, from, Math.min(length, GUESSED_FROM))) {
            throw new JsonException("it is not UTF-8", false);
        }
        try {
            this.json = FACTORY.createParser(bytes, from, length);
            this.length = length;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** Whether Jackson would guess another encoding: JSON in UTF-8 has no NUL byte, and no byte 0xFE or 0xFF. */
    private static boolean isOtherEncoding(byte[] bytes, int from, int length) {
        for (var i = from; i < from + length; i++) {
            if (bytes[i] == 0 || bytes[i] >= (byte) 0xFE && bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Stands on the value that begins at {@code from}, behind which there may be more. */
    public static JsonReader of(byte[] bytes, int from, int length) throws JsonException {
        var reader = new JsonReader(bytes, from, length);
        if (reader.next() == null) {
            throw JsonException.breaksOff();
        }
        return reader;
    }

    public JsonKind kind() {
        return switch (json.currentToken()) {
            case START_OBJECT, END_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY, END_ARRAY -> JsonKind.ARRAY;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.TRUTH;
            case VALUE_NULL -> JsonKind.NULL;
            case VALUE_STRING, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> JsonKind.TEXT;
        };
    }

    /** The name of the next field of the object, standing on its value then; null after the last one. */
    public String field() throws JsonException {
        try {
            var name = json.nextFieldName();
            if (name != null) {
                json.nextToken();
            }
            return name;
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    /** Whether the array has another element, standing on it then. */
    public boolean element() throws JsonException {
        return next() != JsonToken.END_ARRAY;
    }

    public String text() throws JsonException {
        try {
            return json.getText();
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    public BigDecimal number() throws JsonException {
        try {
            return json.getDecimalValue();
        } catch (IOException e) {
            throw wrong(e);
        } catch (NumberFormatException e) {
            throw wrong(position());
        }
    }

    /** The number in thousandths, rounded; -1 for what is no number, negative or above a milliard. */
    public long thousandths() throws JsonException {
        if (kind() != JsonKind.NUMBER) {
            return -1;
        }
        try {
            var plain = plainThousandths(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
            if (plain >= 0) {
                return plain;
            }
            var number = json.getDoubleValue();
            return number >= 0 && number <= LARGEST ? Math.round(number * 1000) : -1;
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    /** Nearly every number has few digits and at most three decimals, and needs no arithmetic of doubles; -1 for others. */
    private static long plainThousandths(char[] text, int from, int length) {
        var number = 0L;
        var scale = 0;
        for (var i = from; i < from + length; i++) {
            if (text[i] == '.') {
                scale = 1000;
            } else if (text[i] < '0' || text[i] > '9' || scale == 1 || length > LONGEST_PLAIN) {
                return -1;
            } else {
                number = number * 10 + text[i] - '0';
                scale /= 10;
            }
        }
        return number * (scale == 0 ? 1000 : scale);
    }

    public boolean truth() {
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Passes over the value, whatever is in it. */
    public void skip() throws JsonException {
        try {
            json.skipChildren();
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    /** Makes sure that nothing follows the value. */
    public void end() throws JsonException {
        skip();
        if (next() != null) {
            throw wrong(json.currentTokenLocation().getByteOffset());
        }
    }

    /** How many bytes have been read, up to the end of the value. */
    public int position() {
        return (int) json.currentLocation().getByteOffset();
    }

    /** Lets go of the buffers, which the next reader takes. */
    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be closed", e);
        }
    }

    private JsonToken next() throws JsonException {
        try {
            return json.nextToken();
        } catch (IOException e) {
            throw wrong(e);
        }
    }

    private JsonException wrong(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new JsonException(
                    "it is nested more than %d levels deep, or a number in it has more than %d digits"
                            .formatted(DEEPEST, LONGEST_NUMBER),
                    false);
        }
        return e instanceof JsonProcessingException known ? wrong(known) : wrong(position());
    }

    private JsonException wrong(JsonProcessingException e) {
        var at = e.getLocation().getByteOffset();
        if (e.getOriginalMessage().contains("UTF-8")) {
            return new JsonException("it is not UTF-8", false);
        }
        return at > 0 && position() >= length ? JsonException.breaksOff() : wrong(at);
    }

    private static JsonException wrong(long at) {
        return new JsonException("it is not JSON from column " + (Math.max(at, 0) + 1) + " on", false);
    }
}
