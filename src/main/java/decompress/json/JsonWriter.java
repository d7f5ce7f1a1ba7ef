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
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** Plain Java values written as JSON, on one line or with an indent of two. */
final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** A scale beyond this would fill pages with zeros. */
    private static final int LONGEST_PLAIN = 64;

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static String write(Object value, boolean pretty) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(indenting());
            }
            new JsonWriter(out).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return escaped(text.toString());
    }

    private static DefaultPrettyPrinter indenting() {
        var newlines = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(newlines).withObjectIndenter(newlines);
    }

    private void write(Object value) throws IOException {
        if (value instanceof JsonObject object) {
            write(object.fields());
        } else if (value instanceof Map<?, ?> fields) {
            out.writeStartObject();
            for (var field : fields.entrySet()) {
                out.writeFieldName(field.getKey().toString());
                write(field.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            out.writeStartArray();
            for (var element : elements) {
                write(element);
            }
            out.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            out.writeNull();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Double number) {
            number(BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            number(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else {
            out.writeString(value.toString());
        }
    }

    private void number(BigDecimal number) throws IOException {
        if (Math.abs((long) number.scale()) > LONGEST_PLAIN) {
            out.writeRawValue(number.toString());
        } else {
            out.writeNumber(number);
        }
    }

    /** The texts in the JSON without characters that steer a terminal, stop JavaScript, or are half of a pair. */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonWriter::isHarmful)) {
            return json;
        }
        var safe = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (isHarmful(character)) {
                safe.append("\\u").append(HexFormat.of().toHexDigits((char) character));
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean isHarmful(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
