package decompress.log.lines;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a part of a log, read in blocks. */
public final class LogLines {
    private static final int BLOCK = 1 << 18;
    /** A line of a person's sessions has some thousand bytes. */
    private static final int LONGEST = 1 << 20;

    private final FileChannel file;
    private final long limit;
    /** Where the next block begins. */
    private long next;

    private String block = "";
    private int at;
    private long number;

    /** @param end where a line begins, or the file ends */
    public LogLines(FileChannel file, long from, long end) {
        this.file = file;
        this.next = from;
        this.limit = end;
    }

    /** Starts at the first line that begins at {@code place} or after it; a negative place is the beginning. */
    public static LogLines startingAt(FileChannel file, long place, long end) throws IOException {
        if (place <= 0) {
            return new LogLines(file, 0, end);
        }
        var lines = new LogLines(file, place - 1, end);
        lines.next();
        return lines;
    }

    /** Returns where the next line begins. */
    public long offset() {
        return next - block.length() + at;
    }

    /** Returns the number of the line that was read last, from one. */
    public long number() {
        return number;
    }

    /** Returns the next line, but no more than its last megabyte. */
    public Optional<RawLine> next() throws IOException {
        var offset = offset();
        if (offset == limit) {
            return Optional.empty();
        }
        var begun = "";
        var newline = block.indexOf('\n', at);
        while (newline < 0 && next < limit) {
            begun = lastOf(begun + block.substring(at));
            load();
            newline = block.indexOf('\n');
        }
        var to = newline < 0 ? block.length() : newline;
        var end = block.substring(at, to);
        var line = begun.isEmpty() ? end : lastOf(begun + end);
        at = newline < 0 ? to : to + 1;
        number++;
        return Optional.of(new RawLine(line, offset, line.length() == next - block.length() + to - offset));
    }

    private static String lastOf(String line) {
        return line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line;
    }

    private void load() throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(BLOCK, limit - next));
        read(file, next, bytes);
        block = new String(bytes.array(), StandardCharsets.ISO_8859_1);
        next += block.length();
        at = 0;
    }

    public static void read(FileChannel file, long from, ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (file.read(into, from + into.position()) < 0) {
                throw new EOFException("the file has become shorter");
            }
        }
    }
}
