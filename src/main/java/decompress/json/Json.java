package decompress.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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

    /** The value on one line, without a newline. */
    public static String line(Object value) {
        var out = JsonWriter.line();
        write(out, value);
        return out.json();
    }

    /** The value over several lines, without a newline at the end. */
    public static String pretty(Object value) {
        var out = JsonWriter.pretty();
        write(out, value);
        return out.json();
    }

    /** Writes objects, maps with text keys, collections, texts, numbers, truths and null; all else by its text. */
    public static void write(JsonWriter out, Object value) {
        if (value instanceof JsonObject object) {
            write(out, object.fields());
        } else if (value instanceof Map<?, ?> fields) {
            out.object();
            fields.forEach((name, each) -> write(out.name(name.toString()), each));
            out.end();
        } else if (value instanceof Collection<?> elements) {
            out.array();
            elements.forEach(each -> write(out, each));
            out.end();
        } else {
            scalar(out, value);
        }
    }

    private static void scalar(JsonWriter out, Object value) {
        if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Double || value instanceof Float) {
            out.number(((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            out.number(number.longValue());
        } else {
            out.text(value == null ? null : value.toString());
        }
    }
}
