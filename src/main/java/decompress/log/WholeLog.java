package decompress.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A log read from its beginning, in two passes: for what amends a session, and for the sessions. */
final class WholeLog {
    private final Path path;
    private final FileChannel file;
    /** What is appended meanwhile is left for the next time. */
    private final long size;

    private final LineParser parser = new LineParser();

    WholeLog(Path path, FileChannel file) throws IOException {
        this.path = path;
        this.file = file;
        this.size = file.size();
    }

    void sessions(Consumer<LogEntry> entries, Consumer<LogProblem> problems) throws IOException {
        if (Parts.areWorthIt(size)) {
            try (var parts = new Parts(path, file, size)) {
                parts.sessions(once(entries), problems);
            }
        } else {
            var taker = once(entries);
            lines(problems, (line, bytes, from, to, offset) -> {
                if (line instanceof LogLine.Session session) {
                    taker.take(LogEntry.of(session.record(), bytes, from, to), offset);
                }
            });
        }
    }

    /** Passes each session on once, amended, unless it was taken back. */
    private Parts.Taker once(Consumer<LogEntry> entries) throws IOException {
        var amendments = new AmendmentSearch(file, size).read(parser);
        var seen = new IdSet();
        return (entry, offset) -> {
            if (seen.add(entry.record().id())) {
                amendments.amended(entry, offset).ifPresent(entries);
            }
        };
    }

    void lines(Consumer<LogProblem> problems, Part.Found found) throws IOException {
        new Part(path, file, 0, size).lines(parser, problems, found);
    }
}
