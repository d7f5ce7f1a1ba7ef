package decompress.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole JSON values as plain Java: Map in order, List, String, BigDecimal, Boolean, null. */
public final class Json {
    /** More than this is no value for a person's tool, and would fill the memory. */
    private static final int LARGEST = 16 << 20;

    private Json() {}

    /** Reads one value, at most 64 levels deep and 16 MB long. */
    public static Object read(String json) throws JsonException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads one value in UTF-8, at most 64 levels deep and 16 MB long. */
    public static Object read(byte[] json) throws JsonException {
        if (json.length > LARGEST) {
            throw new JsonException("it is longer than 16 MB", false);
        }
        try (var reader = JsonReader.of(json, 0, json.length)) {
            var value = value(reader);
            reader.end();
            return value;
        }
    }

    /** A value, and how many bytes of a text it takes. */
    public record Prefix(Object value, int length) {}

    /** Reads the value at the beginning of a text in UTF-8, whatever may follow it. */
    public static Prefix prefix(byte[] json) throws JsonException {
        try (var reader = JsonReader.of(json, 0, json.length)) {
            var value = value(reader);
            return new Prefix(value, reader.position());
        }
    }

    private static Object value(JsonReader reader) throws JsonException {
        return switch (reader.kind()) {
            case OBJECT -> object(reader);
            case ARRAY -> array(reader);
            case TEXT -> reader.text();
            case NUMBER -> reader.number();
            case TRUTH -> reader.truth();
            case NULL -> null;
        };
    }

    private static Map<String, Object> object(JsonReader reader) throws JsonException {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = reader.field(); name != null; name = reader.field()) {
            fields.put(name, value(reader));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<Object> array(JsonReader reader) throws JsonException {
        var elements = new ArrayList<Object>();
        while (reader.element()) {
            elements.add(value(reader));
        }
        return Collections.unmodifiableList(elements);
    }

    /**
     * The value on one line, without a newline: objects, maps with text keys, collections, texts, numbers, truths and
     * null; all else by its text, and what is no number as null.
     */
    public static String line(Object value) {
        return JsonWriter.write(value, false);
    }

    /** The same over several lines. */
    public static String pretty(Object value) {
        return JsonWriter.write(value, true);
    }

    /** A duration in seconds, exact to the millisecond. */
    public static BigDecimal seconds(Duration duration) {
        return seconds(duration, 0);
    }

    /** The same with at least so many decimals. */
    public static BigDecimal seconds(Duration duration, int decimals) {
        var exact = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return exact.setScale(Math.max(decimals, exact.scale()));
    }
}
