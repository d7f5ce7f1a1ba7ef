package decompress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * One JSON value in UTF-8, read from left to right: it stands on a value, and {@link #field}, {@link #element} or
 * {@link #skip} move it on.
 */
public final class JsonReader {
    /** What kind of value the reader stands on. */
    public enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1000;
    private static final BigDecimal LARGEST_SECONDS = BigDecimal.valueOf(1_000_000_000);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final JsonParser parser;

    /** Stands on the value that begins at {@code from}. */
    public JsonReader(byte[] json, int from, int length) throws JsonException {
        try {
            parser = FACTORY.createParser(json, from, length);
        } catch (IOException e) {
            throw because(e);
        }
        if (next() == null) {
            throw new JsonException("there is nothing", true);
        }
    }

    public Kind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
            default -> Kind.NULL;
        };
    }

    /** The name of the next field of the object, standing on its value then; null after the last one. */
    public String field() throws JsonException {
        try {
            var name = parser.nextFieldName();
            if (name != null) {
                next();
            }
            return name;
        } catch (IOException e) {
            throw because(e);
        }
    }

    /** Whether the array has another element, standing on it then. */
    public boolean element() throws JsonException {
        return next() != JsonToken.END_ARRAY;
    }

    /** The text, or the digits of a number. */
    public String text() throws JsonException {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw because(e);
        }
    }

    public BigDecimal number() throws JsonException {
        try {
            return parser.getDecimalValue();
        } catch (IOException e) {
            throw because(e);
        }
    }

    /** The number in thousandths, rounded; empty for what is no number, negative or above a milliard. */
    public OptionalLong thousandths() throws JsonException {
        if (kind() != Kind.NUMBER) {
            return OptionalLong.empty();
        }
        try {
            var chars = parser.getTextCharacters();
            var from = parser.getTextOffset();
            var quick = plainThousandths(chars, from, from + parser.getTextLength());
            return quick >= 0 ? OptionalLong.of(quick) : thousandths(parser.getDecimalValue());
        } catch (IOException e) {
            throw because(e);
        }
    }

    /** Digits, perhaps with up to three decimals: nearly every number there is; below zero for any other. */
    private static long plainThousandths(char[] chars, int from, int to) {
        var value = 0L;
        var decimals = -1;
        if (to - from > 12) {
            return -1;
        }
        for (var i = from; i < to; i++) {
            if (chars[i] == '.') {
                decimals = 0;
            } else if (chars[i] >= '0' && chars[i] <= '9' && decimals < 3) {
                value = value * 10 + (chars[i] - '0');
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return -1;
            }
        }
        return decimals <= 0 ? value * 1000 : decimals == 1 ? value * 100 : decimals == 2 ? value * 10 : value;
    }

    private static OptionalLong thousandths(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LARGEST_SECONDS) > 0) {
            return OptionalLong.empty();
        }
        // A number such as 1e-999999999 would be written out in full otherwise.
        return number.scale() > LONGEST_NUMBER * 2
                ? OptionalLong.of(0)
                : OptionalLong.of(number.setScale(3, RoundingMode.HALF_UP)
                        .movePointRight(3)
                        .longValue());
    }

    public boolean truth() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Passes over the value, whatever is in it. */
    public void skip() throws JsonException {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw because(e);
        }
    }

    /** Makes sure that nothing follows the value. */
    public void end() throws JsonException {
        if (next() != null) {
            throw new JsonException("something follows the JSON value", false);
        }
    }

    /** How many bytes have been read, up to the end of the value. */
    public int position() {
        return (int) parser.currentLocation().getByteOffset();
    }

    private JsonToken next() throws JsonException {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw because(e);
        }
    }

    private static JsonException because(IOException e) {
        if (e instanceof JsonEOFException) {
            return new JsonException("it breaks off in the middle", true);
        }
        var place = e instanceof JsonProcessingException wrong ? wrong.getLocation() : null;
        if (e instanceof CharConversionException || e.getMessage().startsWith("Invalid UTF-8")) {
            return new JsonException("it is not UTF-8", false);
        }
        return new JsonException(
                place == null ? "it is not JSON" : "it is not JSON from column " + place.getColumnNr() + " on", false);
    }
}
