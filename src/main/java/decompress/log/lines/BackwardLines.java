package decompress.log.lines;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** The lines of a log from its end, read in blocks. */
public final class BackwardLines {
    private static final int BLOCK = 1 << 14;

    private final FileChannel file;
    /** What of the file is in the buffer: from {@code low} on. */
    private byte[] buffer = new byte[0];

    private long low;
    /** Where the lines end that are still to come. */
    private long end;

    public BackwardLines(FileChannel file, long end) {
        this.file = file;
        this.end = end;
        this.low = end;
    }

    /** Goes on before this offset. */
    public void jump(long offset) {
        if (offset < low) {
            buffer = new byte[0];
            low = offset;
        }
        end = offset;
    }

    /** Where the lines end that are still to come. */
    public long offset() {
        return end;
    }

    public Optional<RawLine> previous() throws IOException {
        if (end == 0) {
            return Optional.empty();
        }
        var last = newlineBefore(end) == end ? end - 1 : end;
        var start = newlineBefore(last);
        var whole = last - start <= RawLine.LONGEST;
        if (!whole) {
            start = last - RawLine.LONGEST;
        }
        var line = new RawLine(buffer, index(start), index(last), start, whole);
        if (whole) {
            end = start;
        } else {
            jump(lineStart(start));
        }
        return Optional.of(line);
    }

    private int index(long offset) {
        return (int) (offset - low);
    }

    /** Where the line begins that ends here, or somewhere in it when it is too long to be kept. */
    private long newlineBefore(long last) throws IOException {
        var at = last;
        while (at > 0 && last - at <= RawLine.LONGEST) {
            if (at == low) {
                load();
            }
            var i = index(at);
            while (i > 0 && buffer[i - 1] != '\n') {
                i--;
            }
            at = low + i;
            if (i > 0) {
                return at;
            }
        }
        return at;
    }

    /** Puts a block before what is still needed, twice as long each time. */
    private void load() throws IOException {
        var kept = index(end);
        var length = (int) Math.min(low, Math.max(BLOCK, kept));
        var larger = new byte[length + kept];
        read(file, low - length, ByteBuffer.wrap(larger, 0, length));
        System.arraycopy(buffer, 0, larger, length, kept);
        buffer = larger;
        low -= length;
    }

    /** The beginning of a line that is too long to be kept. */
    private long lineStart(long from) throws IOException {
        var block = new byte[BLOCK];
        var at = from;
        while (at > 0) {
            var length = (int) Math.min(at, BLOCK);
            read(file, at - length, ByteBuffer.wrap(block, 0, length));
            for (var i = length; i > 0; i--) {
                if (block[i - 1] == '\n') {
                    return at - length + i;
                }
            }
            at -= length;
        }
        return 0;
    }

    public static void read(FileChannel file, long from, ByteBuffer into) throws IOException {
        var at = from;
        while (into.hasRemaining()) {
            var count = file.read(into, at);
            if (count < 0) {
                throw new EOFException("the file has become shorter");
            }
            at += count;
        }
    }
}
