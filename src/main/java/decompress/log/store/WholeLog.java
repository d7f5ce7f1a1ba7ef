package decompress.log.store;

import decompress.log.lines.ForwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LineTaker;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A log read from its beginning, once for what is said about sessions and once for the sessions. */
public final class WholeLog {
    /** Takes the number of a line, from one, and what is wrong with it. */
    public interface Problems {
        void take(long number, String what);
    }

    private record Placed(RecordRank rank, long offset) {}

    private final FileChannel file;
    /** What is appended meanwhile is left for the next time. */
    private final long size;

    private final LineReader reader = new LineReader();

    public WholeLog(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /** Passes each session on once, amended, unless it was taken back. */
    public void sessions(Consumer<LogEntry> entries, Problems problems) throws IOException {
        var index = new LogIndex();
        unless(index::seen, index);
        var best = best(index.repeated());
        lines(problems, (SessionTaker) (entry, offset) -> {
            var place = best.get(entry.record().id());
            if (place == null || place.offset() == offset) {
                index.amendments().amended(entry).ifPresent(entries);
            }
        });
    }

    /** Of the sessions whose ids have these hashes those that count. */
    private Map<String, Placed> best(Set<Long> repeated) throws IOException {
        var best = new HashMap<String, Placed>();
        if (!repeated.isEmpty()) {
            unless(id -> !repeated.contains(LogIndex.hash(id)), (SessionTaker) (entry, offset) -> best.merge(
                    entry.record().id(),
                    new Placed(entry.rank(), offset),
                    (was, now) -> was.rank().compareTo(now.rank()) >= 0 ? was : now));
        }
        return best;
    }

    void lines(Problems problems, LineTaker taker) throws IOException {
        var lines = new ForwardLines(file, 0, size);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            reader.read(line.get(), taker).ifPresent(what -> problems.take(lines.number(), what));
        }
    }

    /** Passes over the sessions of which it is enough to know the id, without reading on. */
    void unless(Predicate<String> enough, LineTaker taker) throws IOException {
        var lines = new ForwardLines(file, 0, size);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (reader.sessionId(line.get()).filter(enough).isEmpty()) {
                reader.read(line.get(), taker);
            }
        }
    }
}
