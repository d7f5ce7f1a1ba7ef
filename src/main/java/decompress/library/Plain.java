package decompress.library;

import java.util.regex.Pattern;

/** Text that a terminal shows as it is: on one line, without control characters or marks that turn the line around. */
final class Plain {
    private static final int LONGEST_QUOTE = 40;

    private Plain() {}

    /** The text on one line, with what does not belong on a terminal left out. */
    static String text(String written) {
        if (isPlain(written)) {
            return written.strip();
        }
        var text = new StringBuilder();
        Escapes.PATTERN.matcher(written).replaceAll("").codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                space(text);
            } else if (harmless(c)) {
                text.appendCodePoint(c);
            }
        });
        return text.toString().strip();
    }

    /** Whether something besides the ends of lines would be left out. */
    static boolean losesMarks(String written) {
        return !isPlain(written) && written.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !harmless(c));
    }

    /** The text in quotation marks for a message, shortened. */
    static String quoted(String written) {
        var text = text(written);
        if (text.codePointCount(0, text.length()) > LONGEST_QUOTE) {
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
        }
        return '"' + text + '"';
    }

    static boolean harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !turnsTheLine(character);
        };
    }

    private static boolean turnsTheLine(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF;
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            if (character < ' ' || (character >= 0x7F && !harmless(character))) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static void space(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Compiled when it is first needed, which it hardly ever is. */
    private static final class Escapes {
        static final Pattern PATTERN = Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*"
                + "(?:\u0007|\u001B\\\\)?|[PX^_][^\u001B]*(?:\u001B\\\\)?|[ -/]*[0-~]?)");
    }
}
