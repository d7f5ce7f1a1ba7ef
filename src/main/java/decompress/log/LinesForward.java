package decompress.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a log from its beginning, read in big blocks. */
final class LinesForward {
    private static final int BLOCK = 1 << 18;

    private final InputStream in;
    private byte[] buffer;
    private int from;
    private int to;
    private long offset;
    private long number;
    private boolean cut;
    private boolean ended;

    LinesForward(InputStream in, long size) {
        this.buffer = new byte[(int) Math.min(BLOCK, size + 1)];
        this.in = in;
    }

    /** The number of the line last read, from one. */
    long number() {
        return number;
    }

    Optional<RawLine> next() throws IOException {
        var scanned = from;
        while (true) {
            var newline = newline(buffer, scanned, to);
            if (newline < to) {
                return Optional.of(line(newline, newline + 1));
            }
            if (ended) {
                return from == to ? Optional.empty() : Optional.of(line(to, to));
            }
            scanned = fill();
        }
    }

    /** What there is of the next line and of those behind it. */
    RawLine ahead() {
        return new RawLine(buffer, from, to, offset + from, true);
    }

    /** Goes on behind a line that ends here. */
    void pass(int newline) {
        from = newline + 1;
        number++;
    }

    private static int newline(byte[] bytes, int from, int to) {
        var i = from;
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private RawLine line(int end, int next) {
        shorten(end);
        var line = new RawLine(buffer, from, end, offset + from, !cut);
        from = next;
        cut = false;
        number++;
        return line;
    }

    private void shorten(int end) {
        if (end - from > RawLine.LONGEST) {
            from = end - RawLine.LONGEST;
            cut = true;
        }
    }

    /** Reads on behind what is there of a line; the answer is where that begins. */
    private int fill() throws IOException {
        shorten(to);
        var kept = to - from;
        var target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, from, target, 0, kept);
        buffer = target;
        offset += from;
        from = 0;
        var count = in.read(buffer, kept, buffer.length - kept);
        ended = count < 0;
        to = kept + Math.max(count, 0);
        return kept;
    }
}
