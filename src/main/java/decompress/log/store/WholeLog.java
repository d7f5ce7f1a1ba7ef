package decompress.log.store;

import decompress.log.lines.ForwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** A log read from its beginning, once for what is said about sessions and once for the sessions. */
public final class WholeLog {
    private record Placed(RecordRank rank, long offset) {}

    private final FileChannel file;
    /** What is appended meanwhile is left for the next time. */
    private final long size;

    public WholeLog(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /**
     * Passes each session on once, amended, unless it was taken back.
     *
     * @param problems takes what is wrong with a line, and its number, from one
     */
    public void sessions(Consumer<LogEntry> entries, ObjLongConsumer<String> problems) throws IOException {
        var amendments = new Amendments();
        var hashes = LongStream.builder();
        unless(
                id -> {
                    hashes.add(hash(id));
                    return true;
                },
                line -> {
                    amendments.take(line);
                    line.session().ifPresent(record -> hashes.add(hash(record.id())));
                });
        var best = best(repeated(hashes));
        var lines = new ForwardLines(file, 0, size);
        for (var raw = lines.next(); raw.isPresent(); raw = lines.next()) {
            for (var line : LineReader.read(raw.get())) {
                var session = line.session();
                if (session.isPresent() && isBest(best, line)) {
                    amendments.amended(LogEntry.of(session.get(), line.raw())).ifPresent(entries);
                }
                line.problem().ifPresent(what -> problems.accept(what, lines.number()));
            }
        }
    }

    /** Of 32 bits two ids in a hundred thousand would have the same, and the log would be read once more for them. */
    private static long hash(String id) {
        var hash = 0L;
        for (var i = 0; i < id.length(); i++) {
            hash = hash * 0x9E37_79B9_7F4A_7C15L + id.charAt(i);
        }
        return hash;
    }

    /** Hashes take so little room that a million of them do; ids of one hash are told apart later. */
    private static Set<Long> repeated(LongStream.Builder hashes) {
        var sorted = hashes.build().sorted().toArray();
        var repeated = new HashSet<Long>();
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }

    /** Of the sessions whose ids have these hashes those that count. */
    private Map<String, Placed> best(Set<Long> repeated) throws IOException {
        var best = new HashMap<String, Placed>();
        if (!repeated.isEmpty()) {
            unless(
                    id -> !repeated.contains(hash(id)),
                    line -> line.session()
                            .ifPresent(record -> best.merge(
                                    record.id(),
                                    new Placed(
                                            RecordRank.of(record, line.raw().text()),
                                            line.raw().offset()),
                                    (was, now) -> was.rank().compareTo(now.rank()) >= 0 ? was : now)));
        }
        return best;
    }

    private static boolean isBest(Map<String, Placed> best, LogLine line) {
        var place =
                best.isEmpty() ? null : best.get(line.session().orElseThrow().id());
        return place == null || place.offset() == line.raw().offset();
    }

    /** Passes over the sessions of which it is enough to know the id, without reading on. */
    void unless(Predicate<String> enough, Consumer<LogLine> taker) throws IOException {
        var lines = new ForwardLines(file, 0, size);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (LineReader.sessionId(line.get()).filter(enough).isEmpty()) {
                LineReader.read(line.get()).forEach(taker);
            }
        }
    }
}
