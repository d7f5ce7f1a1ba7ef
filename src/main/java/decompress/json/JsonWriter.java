package decompress.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** JSON written from left to right, on one line or with an indent of two. */
public final class JsonWriter {
    /** A scale beyond this would fill pages with zeros. */
    private static final int LONGEST_PLAIN = 64;

    private static final class Level {
        private final char end;
        private boolean empty = true;

        private Level(char end) {
            this.end = end;
        }
    }

    private final Appendable out;
    private final boolean pretty;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean named;

    private JsonWriter(Appendable out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    public static JsonWriter line(Appendable out) {
        return new JsonWriter(out, false);
    }

    public static JsonWriter pretty(Appendable out) {
        return new JsonWriter(out, true);
    }

    public JsonWriter object() {
        return open('{', '}');
    }

    public JsonWriter array() {
        return open('[', ']');
    }

    /** Closes the innermost object or array. */
    public JsonWriter end() {
        var level = levels.pop();
        if (!level.empty) {
            indent();
        }
        return put(level.end);
    }

    public JsonWriter name(String name) {
        separate();
        quote(name);
        put(':');
        if (pretty) {
            put(' ');
        }
        named = true;
        return this;
    }

    /** A text; null is written as null. */
    public JsonWriter text(String text) {
        separate();
        if (text == null) {
            return put("null");
        }
        return quote(text);
    }

    public JsonWriter nothing() {
        return text(null);
    }

    public JsonWriter truth(boolean truth) {
        separate();
        return put(Boolean.toString(truth));
    }

    public JsonWriter number(long number) {
        separate();
        return put(Long.toString(number));
    }

    public JsonWriter number(BigDecimal number) {
        separate();
        return put(Math.abs((long) number.scale()) > LONGEST_PLAIN ? number.toString() : number.toPlainString());
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
    public JsonWriter raw(String json) {
        separate();
        return put(json);
    }

    private JsonWriter open(char begin, char end) {
        separate();
        levels.push(new Level(end));
        return put(begin);
    }

    private void separate() {
        if (named || levels.isEmpty()) {
            named = false;
            return;
        }
        if (!levels.peek().empty) {
            put(',');
        }
        levels.peek().empty = false;
        indent();
    }

    private void indent() {
        if (pretty) {
            put('\n');
            put("  ".repeat(levels.size()));
        }
    }

    private JsonWriter quote(String text) {
        put('"');
        for (var i = 0; i < text.length(); i++) {
            character(text, i);
        }
        return put('"');
    }

    private void character(String text, int i) {
        var each = text.charAt(i);
        switch (each) {
            case '"' -> put("\\\"");
            case '\\' -> put("\\\\");
            case '\n' -> put("\\n");
            case '\r' -> put("\\r");
            case '\t' -> put("\\t");
            default -> {
                if (mustBeEscaped(text, i, each)) {
                    put("\\u" + HexFormat.of().toHexDigits(each));
                } else {
                    put(each);
                }
            }
        }
    }

    /** Control characters, line separators that JavaScript stumbles over, and halves of a surrogate pair. */
    private static boolean mustBeEscaped(String text, int i, char each) {
        if (Character.isHighSurrogate(each)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(each) || each == '\u2028' || each == '\u2029';
    }

    private JsonWriter put(char each) {
        try {
            out.append(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private JsonWriter put(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
