package decompress.log.lines;

import java.nio.charset.StandardCharsets;

/**
 * A line of a log without its newline, or a part of it.
 *
 * @param bytes its bytes, each as the character of its number (ISO 8859-1)
 * @param offset where the line begins in the file
 * @param isWhole whether these are all its bytes; otherwise they are its last ones
 */
public record RawLine(String bytes, long offset, boolean isWhole) {
    public static RawLine of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RawLine(new String(bytes, StandardCharsets.ISO_8859_1), 0, true);
    }

    RawLine part(int from, int to) {
        return new RawLine(bytes.substring(from, to), offset, true);
    }

    byte[] utf8() {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    public String text() {
        return new String(utf8(), StandardCharsets.UTF_8).strip();
    }
}
