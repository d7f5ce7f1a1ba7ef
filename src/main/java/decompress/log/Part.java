package decompress.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Whole lines of a log, one after the other; several threads may each read a part of one file. */
final class Part {
    /** Takes what is found, with the bytes that say it and where they are in the file. */
    interface Found {
        void take(LogLine line, byte[] bytes, int from, int to, long offset);
    }

    private final Path path;
    private final FileChannel file;
    private final long begin;
    private final long end;

    /** @param end behind a newline, or the end of the file */
    Part(Path path, FileChannel file, long begin, long end) {
        this.path = path;
        this.file = file;
        this.begin = begin;
        this.end = end;
    }

    /** Reads them all; the answer is their number, and problems are numbered from the beginning of this part. */
    long lines(LineParser parser, Consumer<LogProblem> problems, Found found) throws IOException {
        var lines = new LinesForward(bytes(), end - begin);
        while (true) {
            var ahead = lines.ahead();
            var newline = parser.parseFirst(ahead, placed(ahead, found));
            if (newline.isPresent()) {
                lines.pass(newline.getAsInt());
                continue;
            }
            var next = lines.next();
            if (next.isEmpty()) {
                return lines.number();
            }
            parser.parse(next.get(), placed(next.get(), found))
                    .ifPresent(what -> problems.accept(new LogProblem(path, lines.number(), what)));
        }
    }

    private LineParser.Found placed(RawLine raw, Found found) {
        var base = begin + raw.offset() - raw.from();
        return (line, bytes, from, to) -> found.take(line, bytes, from, to, base + from);
    }

    /** Reads by place, because the place of the channel itself is shared. */
    private InputStream bytes() {
        return new InputStream() {
            private long at = begin;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (at == end) {
                    return -1;
                }
                var count = file.read(ByteBuffer.wrap(into, from, (int) Math.min(length, end - at)), at);
                at += Math.max(count, 0);
                return count;
            }
        };
    }
}
