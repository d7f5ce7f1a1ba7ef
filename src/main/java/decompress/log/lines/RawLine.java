package decompress.log.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a physical line, without its newline, or a part of them; valid until the next one is read.
 *
 * @param whole whether these are all its bytes; otherwise they are its last ones
 * @param offset where the bytes begin in the file
 */
@SuppressWarnings("ArrayRecordComponent") // a window on a buffer, never compared
public record RawLine(byte[] bytes, int from, int to, long offset, boolean whole) {
    /** A line of a person's sessions has some thousand bytes. */
    static final int LONGEST = 1 << 20;

    public int length() {
        return to - from;
    }

    public String text() {
        return new String(bytes, from, length(), StandardCharsets.UTF_8).strip();
    }

    RawLine part(int begin, int end) {
        return new RawLine(bytes, begin, end, offset + begin - from, true);
    }

    /** Whether these bytes stand here. */
    boolean has(byte[] expected, int at) {
        return at + expected.length <= to
                && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }

    boolean contains(byte each) {
        for (var i = from; i < to; i++) {
            if (bytes[i] == each) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        for (var i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
