package decompress.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts with escapes, or with more than ASCII. */
final class JsonText {
    private JsonText() {}

    static boolean isBlank(byte each) {
        return each == ' ' || each == '\n' || each == '\t' || each == '\r';
    }

    /** Where the plain ASCII letters end that begin here. */
    static int letters(byte[] json, int from, int limit) {
        var i = from;
        while (i < limit && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The text between two quotes. */
    static String decode(byte[] json, int from, int to, JsonReader reader) throws JsonException {
        var text = utf8(json, from, to);
        return text.indexOf('\\') < 0 ? text : unescape(text, reader);
    }

    private static String utf8(byte[] json, int from, int to) throws JsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonException("it is not UTF-8", false);
        }
    }

    private static String unescape(String text, JsonReader reader) throws JsonException {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (each != '\\') {
                plain.append(each);
            } else if (text.charAt(++i) == 'u') {
                plain.append(unicode(text, i + 1, reader));
                i += 4;
            } else {
                plain.append(letter(text.charAt(i), reader));
            }
        }
        return plain.toString();
    }

    private static char letter(char letter, JsonReader reader) throws JsonException {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw reader.wrong();
        };
    }

    private static char unicode(String text, int from, JsonReader reader) throws JsonException {
        var code = 0;
        for (var i = from; i < from + 4; i++) {
            var each = i < text.length() ? text.charAt(i) : ' ';
            var digit = each < 128 ? Character.digit(each, 16) : -1;
            if (digit < 0) {
                throw reader.wrong();
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }
}
