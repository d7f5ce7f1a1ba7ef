package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.ForwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/** A log read from its beginning, once for what is said about sessions and once for the sessions. */
public final class WholeLog {
    private record Placed(RecordRank rank, long offset) {
        Placed orBetter(Placed other) {
            return rank.compareTo(other.rank) >= 0 ? this : other;
        }
    }

    private final FileChannel file;
    /** Lines appended meanwhile wait for the next reading. */
    private final long size;

    private final Set<String> seen = new HashSet<>();
    /** The ids of sessions of which there are several records. */
    private final Set<String> repeated = new HashSet<>();

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
        unless(this::noted, line -> {
            amendments.take(line);
            line.session().map(SessionRecord::id).ifPresent(this::noted);
        });
        var best = repeated.isEmpty() ? Map.<String, Placed>of() : best();
        all(
                line -> line.session()
                        .filter(record -> isAt(best.get(record.id()), line))
                        .flatMap(record -> amendments.amended(LogEntry.of(record, line.raw())))
                        .ifPresent(entries),
                problems);
    }

    private static boolean isAt(Placed best, LogLine line) {
        return best == null || best.offset() == line.raw().offset();
    }

    /** Whether it is enough to know the id of a session, which it always is. */
    private boolean noted(String id) {
        if (!seen.add(id)) {
            repeated.add(id);
        }
        return true;
    }

    /** Of the sessions of which there may be several records those that count. */
    private Map<String, Placed> best() throws IOException {
        var best = new HashMap<String, Placed>();
        unless(
                id -> !repeated.contains(id),
                line -> line.session().ifPresent(record -> {
                    var rank = RecordRank.of(record, line.raw().text());
                    best.merge(record.id(), new Placed(rank, line.raw().offset()), Placed::orBetter);
                }));
        return best;
    }

    /** Everything that is said about sessions. */
    private Amendments amendments() throws IOException {
        var amendments = new Amendments();
        unless(id -> true, amendments::take);
        return amendments;
    }

    /** The latest note, correction or session that counts, which undo removes first. */
    public Optional<LoggedChange> latestChange(Optional<SessionRecord> newest) throws IOException {
        var latest = amendments().latest();
        var isSession = newest.isPresent()
                && latest.filter(said -> said.moment().isBefore(end(newest.get())))
                        .isPresent();
        if (latest.isEmpty() || isSession) {
            return newest.map(record -> new LoggedChange(record.id(), Optional.empty(), newest));
        }
        return Optional.of(
                new LoggedChange(latest.get().id(), latest, session(latest.get().of())));
    }

    private static Instant end(SessionRecord record) {
        return record.started().toInstant().plus(record.lasted()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The latest retraction that counts, with what it undid. */
    public Optional<LoggedChange> latestUndone() throws IOException {
        var amendments = amendments();
        var retraction = amendments.latestRetraction();
        if (retraction.isEmpty()) {
            return Optional.empty();
        }
        var undone = amendments.amendment(retraction.get().of());
        var session = session(undone.map(Amendment::of).orElse(retraction.get().of()));
        return Optional.of(new LoggedChange(retraction.get().id(), undone, session));
    }

    private Optional<SessionRecord> session(String id) throws IOException {
        return entry(id).map(LogEntry::record);
    }

    /** The session with this id as it was written; of several records the one that counts. */
    public Optional<LogEntry> entry(String id) throws IOException {
        var found = new ArrayList<LogEntry>();
        unless(
                other -> !other.equals(id),
                line -> line.session()
                        .filter(record -> record.id().equals(id))
                        .ifPresent(record -> found.add(LogEntry.of(record, line.raw()))));
        return found.stream().max(Comparator.comparing(LogEntry::rank));
    }

    /** Passes over the sessions of which it is enough to know the id, without reading on. */
    public void unless(Predicate<String> enough, Consumer<LogLine> taker) throws IOException {
        var lines = new ForwardLines(file, size);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (LineReader.sessionId(line.get()).filter(enough).isEmpty()) {
                LineReader.read(line.get()).forEach(taker);
            }
        }
    }

    /** Passes on everything that is said, with what is wrong. */
    void all(Consumer<LogLine> taker, ObjLongConsumer<String> problems) throws IOException {
        var lines = new ForwardLines(file, size);
        for (var raw = lines.next(); raw.isPresent(); raw = lines.next()) {
            for (var line : LineReader.read(raw.get())) {
                taker.accept(line);
                line.problem().ifPresent(what -> problems.accept(what, lines.number()));
            }
        }
    }
}
