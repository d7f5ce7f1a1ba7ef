package decompress.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A log read from its beginning, line by line: once for what amends a session, once for the sessions. */
final class WholeLog {
    private static final byte[] STARTED = "\",\"started\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int STARTED_AT = "{\"v\":1,\"id\":\"01KANF3Q000000000000000000".length();

    private final Path path;
    private final FileChannel file;
    private final long size;
    private final LineParser parser = new LineParser();

    WholeLog(Path path, FileChannel file) throws IOException {
        this.path = path;
        this.file = file;
        this.size = file.size();
    }

    void sessions(Consumer<Entry> entries, Consumer<Problem> problems) throws IOException {
        var amendments = amendments();
        var seen = new IdSet();
        lines(problems, (line, bytes, from, to, offset) -> {
            if (line instanceof Line.Session session
                    && seen.add(session.record().id())) {
                amendments
                        .amended(Entry.of(session.record(), bytes, from, to), offset)
                        .ifPresent(entries);
            }
        });
    }

    /** Takes what is found, with the bytes that say it and where they are in the file. */
    interface Placed {
        void take(Line line, byte[] bytes, int from, int to, long offset);
    }

    void lines(Consumer<Problem> problems, Placed found) throws IOException {
        var lines = new LinesForward(fromTheBeginning(), size);
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var raw = next.get();
            var base = raw.offset() - raw.from();
            parser.parse(raw, (line, bytes, from, to) -> found.take(line, bytes, from, to, base + from))
                    .ifPresent(what -> problems.accept(new Problem(path, lines.number(), what)));
        }
    }

    private Amendments amendments() throws IOException {
        var amendments = new Amendments();
        var lines = new LinesForward(fromTheBeginning(), size);
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var raw = next.get();
            if (!isPlainlyASession(raw)) {
                var base = raw.offset() - raw.from();
                parser.parse(raw, (line, bytes, from, to) -> amendments.take(line, base + from));
            }
        }
        return amendments;
    }

    /** Nearly every line is one, and need not be parsed to see that it amends nothing. */
    private static boolean isPlainlyASession(RawLine line) {
        var at = line.from() + STARTED_AT;
        if (at + STARTED.length > line.to() || line.bytes()[line.to() - 2] != ']') {
            return false;
        }
        for (var i = 0; i < STARTED.length; i++) {
            if (line.bytes()[at + i] != STARTED[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is appended meanwhile is left for the next time. */
    private InputStream fromTheBeginning() throws IOException {
        file.position(0);
        return new Bounded(Channels.newInputStream(file), size);
    }
}
