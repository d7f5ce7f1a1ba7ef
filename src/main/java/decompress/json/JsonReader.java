package decompress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value in UTF-8 (RFC 8259) as plain Java, at most 64 levels deep. */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Jackson guesses UTF-16 and UTF-32 from so many bytes. */
    private static final int GUESSED_FROM = 4;

    private JsonReader() {}

    /** @param isAlone whether nothing may follow the value */
    static Json.Prefix read(byte[] text, boolean isAlone) throws JsonException {
        if (isOtherEncoding(text)) {
            throw new JsonException("it is not UTF-8", false);
        }
        try (var json = FACTORY.createParser(text)) {
            return read(json, text.length, isAlone);
        } catch (IOException e) {
            throw new JsonException("it cannot be read: " + e.getMessage(), false);
        }
    }

    private static Json.Prefix read(JsonParser json, int length, boolean isAlone) throws JsonException {
        try {
            var first = json.nextToken();
            if (first == null) {
                throw JsonException.breaksOff();
            }
            var value = value(json, first);
            var end = (int) json.currentLocation().getByteOffset();
            if (isAlone && json.nextToken() != null) {
                throw wrong(json.currentTokenLocation().getByteOffset());
            }
            return new Json.Prefix(value, end);
        } catch (StreamConstraintsException e) {
            throw new JsonException(
                    "it is nested more than %d levels deep, or a number in it has more than %d digits"
                            .formatted(DEEPEST, LONGEST_NUMBER),
                    false);
        } catch (JsonProcessingException e) {
            throw wrong(e, json.currentLocation().getByteOffset() >= length);
        } catch (IOException | NumberFormatException e) {
            throw wrong(json.currentLocation().getByteOffset());
        }
    }

    /** Whether Jackson would guess another encoding: JSON in UTF-8 has no NUL byte, and no byte 0xFE or 0xFF. */
    private static boolean isOtherEncoding(byte[] text) {
        for (var i = 0; i < text.length && i < GUESSED_FROM; i++) {
            if (text[i] == 0 || text[i] >= (byte) 0xFE && text[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static Object value(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_STRING, FIELD_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                json.getText();
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            fields.put(name, value(json, json.nextToken()));
        }
        return fields;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        var elements = new ArrayList<Object>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            elements.add(value(json, token));
        }
        return elements;
    }

    private static JsonException wrong(JsonProcessingException e, boolean isAtTheEnd) {
        var at = e.getLocation().getByteOffset();
        if (e.getOriginalMessage().contains("UTF-8")) {
            return new JsonException("it is not UTF-8", false);
        }
        return at > 0 && isAtTheEnd ? JsonException.breaksOff() : wrong(at);
    }

    private static JsonException wrong(long at) {
        return new JsonException("it is not JSON from column " + (Math.max(at, 0) + 1) + " on", false);
    }
}
