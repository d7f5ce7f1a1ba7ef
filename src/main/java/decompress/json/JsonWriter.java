package decompress.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** JSON written from left to right, on one line or with an indent of two. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A scale beyond this would fill pages with zeros. */
    private static final int LONGEST_PLAIN = 64;

    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json;

    private JsonWriter() {
        try {
            this.json = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonWriter line() {
        return new JsonWriter();
    }

    public static JsonWriter pretty() {
        var writer = new JsonWriter();
        var newlines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        writer.json.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withArrayIndenter(newlines).withObjectIndenter(newlines));
        return writer;
    }

    /** What has been written. */
    public String json() {
        write(JsonGenerator::flush);
        return out.toString();
    }

    public JsonWriter object() {
        return write(JsonGenerator::writeStartObject);
    }

    public JsonWriter array() {
        return write(JsonGenerator::writeStartArray);
    }

    /** Closes the innermost object or array. */
    public JsonWriter end() {
        return write(json.getOutputContext().inArray() ? JsonGenerator::writeEndArray : JsonGenerator::writeEndObject);
    }

    public JsonWriter name(String name) {
        json.setCharacterEscapes(SafeEscapes.of(name));
        return write(out -> out.writeFieldName(name));
    }

    /** A text; null is written as null. */
    public JsonWriter text(String text) {
        if (text == null) {
            return nothing();
        }
        json.setCharacterEscapes(SafeEscapes.of(text));
        return write(out -> out.writeString(text));
    }

    public JsonWriter nothing() {
        return write(JsonGenerator::writeNull);
    }

    public JsonWriter truth(boolean truth) {
        return write(out -> out.writeBoolean(truth));
    }

    public JsonWriter number(long number) {
        return write(out -> out.writeNumber(number));
    }

    public JsonWriter number(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_PLAIN
                ? raw(number.toString())
                : write(out -> out.writeNumber(number));
    }

    /** A number with its decimals, at least one; what is no number is written as null. */
    public JsonWriter number(double number) {
        return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : nothing();
    }

    /** A duration in seconds, exact to the millisecond, with at least so many decimals. */
    public JsonWriter seconds(Duration duration, int decimals) {
        var exact = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return number(exact.setScale(Math.max(decimals, exact.scale()), RoundingMode.UNNECESSARY));
    }

    /** JSON that is already written. */
    public JsonWriter raw(String value) {
        return write(out -> out.writeRawValue(value));
    }

    private JsonWriter write(Writing step) {
        try {
            step.write(json);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
