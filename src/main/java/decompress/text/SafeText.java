package decompress.text;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** Text that steers no terminal, turns no line around, and means the same to the program that reads it next. */
public final class SafeText {
    private static final int LONGEST_QUOTE = 40;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SafeText() {}

    /** Whether a character only shows itself; the joiners, which some languages are written with, do. */
    public static boolean isHarmless(int character) {
        if (character >= ' ' && character < 0x7F) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    /** The text on one line, with single spaces, without escape sequences and harmful characters. */
    public static String oneLine(String text) {
        if (isHarmless(text)) {
            return text.strip();
        }
        return withoutHarm(Escapes.PATTERN.matcher(text).replaceAll(""), true).strip();
    }

    /** The text with its tabs and its lines, whatever they end with, without other harmful characters. */
    public static String lines(String text) {
        return isHarmless(text) ? text : withoutHarm(text.replace("\r\n", "\n").replace('\r', '\n'), false);
    }

    /** JSON, or its lines, in which harmful characters stand by their numbers, which is the same to every reader. */
    public static String escaped(String json) {
        if (isHarmless(json)) {
            return json;
        }
        var safe = new StringBuilder(json.length());
        json.codePoints().forEach(character -> {
            if (isHarmless(character) || character == '\n') {
                safe.appendCodePoint(character);
            } else {
                Character.toString(character).chars().forEach(unit -> safe.append("\\u%04x".formatted(unit)));
            }
        });
        return safe.toString();
    }

    /** Whether something besides the ends of lines would be left out. */
    public static boolean hasHarm(String text) {
        return !isHarmless(text) && text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !isHarmless(c));
    }

    /** The text in quotation marks for a message, shortened. */
    public static String quoted(String text) {
        var line = oneLine(text);
        if (line.codePointCount(0, line.length()) > LONGEST_QUOTE) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
        }
        return '"' + line + '"';
    }

    private static boolean isHarmless(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isHarmless(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutHarm(String text, boolean onOneLine) {
        var safe = new StringBuilder(text.length());
        IntConsumer add = character -> {
            if (onOneLine && Character.isWhitespace(character)) {
                space(safe);
            } else if (isHarmless(character) || character == '\n' || character == '\t') {
                safe.appendCodePoint(character);
            }
        };
        text.codePoints().forEach(add);
        return safe.toString();
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Compiled when it is first needed, which it hardly ever is. */
    private static final class Escapes {
        static final Pattern PATTERN = Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*"
                + "(?:\u0007|\u001B\\\\)?|[PX^_][^\u001B]*(?:\u001B\\\\)?|[ -/]*[0-~]?)");
    }
}
