package decompress.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A log read from its beginning, in two passes: for what amends a session, and for the sessions. */
final class WholeLog {
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
        var amendments = new AmendmentSearch(file, size).read(parser);
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
        while (true) {
            var ahead = lines.ahead();
            var newline = parser.parseFirst(ahead, placed(ahead, found));
            if (newline.isPresent()) {
                lines.pass(newline.getAsInt());
                continue;
            }
            var next = lines.next();
            if (next.isEmpty()) {
                return;
            }
            parser.parse(next.get(), placed(next.get(), found))
                    .ifPresent(what -> problems.accept(new Problem(path, lines.number(), what)));
        }
    }

    private static LineParser.Found placed(RawLine raw, Placed found) {
        var base = raw.offset() - raw.from();
        return (line, bytes, from, to) -> found.take(line, bytes, from, to, base + from);
    }

    /** What is appended meanwhile is left for the next time. */
    private InputStream fromTheBeginning() throws IOException {
        file.position(0);
        return new Bounded(Channels.newInputStream(file), size);
    }
}
