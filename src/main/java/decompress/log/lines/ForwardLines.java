package decompress.log.lines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** The lines of a log from its beginning, read in big blocks. */
public final class ForwardLines {
    private static final int BLOCK = 1 << 18;

    private final FileChannel file;
    private final long size;

    private byte[] buffer;
    private int from;
    private int to;
    /** Where the buffer begins in the file. */
    private long offset;

    private long number;
    private boolean cut;

    /** @param size the bytes to read; bytes appended meanwhile wait for the next reading */
    public ForwardLines(FileChannel file, long size) {
        this.file = file;
        this.size = size;
        this.buffer = new byte[(int) Math.min(BLOCK, size + 1)];
    }

    /** The number of the line last read, from one. */
    public long number() {
        return number;
    }

    public Optional<RawLine> next() throws IOException {
        var scanned = from;
        while (true) {
            var newline = newline(buffer, scanned, to);
            if (newline < to) {
                return Optional.of(line(newline, newline + 1));
            }
            if (offset + to >= size) {
                return from == to ? Optional.empty() : Optional.of(line(to, to));
            }
            scanned = fill();
        }
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
        var length = (int) Math.min(buffer.length - kept, size - offset - kept);
        BackwardLines.read(file, offset + kept, ByteBuffer.wrap(buffer, kept, length));
        to = kept + length;
        return kept;
    }
}
