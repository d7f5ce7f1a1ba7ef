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

    public BackwardLines(FileChannel file) throws IOException {
        this.file = file;
        this.end = file.size();
        this.low = end;
    }

    public Optional<RawLine> previous() throws IOException {
        if (end == 0) {
            return Optional.empty();
        }
        var last = endsLine(end) ? end - 1 : end;
        var start = last;
        while (start > 0 && last - start < RawLine.LONGEST && !endsLine(start)) {
            start--;
        }
        var whole = start == 0 || endsLine(start);
        var line = new RawLine(buffer, index(start), index(last), start, whole);
        end = start;
        while (!whole && end > 0 && !endsLine(end)) {
            end--;
        }
        return Optional.of(line);
    }

    private boolean endsLine(long offset) throws IOException {
        if (offset == low) {
            load();
        }
        return buffer[index(offset) - 1] == '\n';
    }

    private int index(long offset) {
        return (int) (offset - low);
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
