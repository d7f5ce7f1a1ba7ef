package decompress.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

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
        return JsonReader.read(json, true).value();
    }

    /** A value, and how many bytes of a text it takes. */
    public record Prefix(Object value, int length) {}

    /** Reads the value at the beginning of a text in UTF-8, whatever may follow it. */
    public static Prefix prefix(byte[] json) throws JsonException {
        return JsonReader.read(json, false);
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
