package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.log.lines.LogLines;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/** Reads a log from its beginning: for the amendments, for sessions with several records, and for all sessions. */
public final class WholeLog {
    private final FileChannel file;
    /** Lines appended meanwhile wait for the next reading. */
    private final long size;

    public WholeLog(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /**
     * Passes on each session once and amended; leaves out retracted ones.
     *
     * @param problems takes the problem of a line and the number of the line, from one
     */
    public void sessions(Consumer<LogEntry> entries, ObjLongConsumer<String> problems) throws IOException {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        var amendments = amendments(id -> {
            if (!seen.add(id)) {
                twice.add(id);
            }
        });
        var best = best(twice);
        readAll(
                line -> {
                    if (line.content() instanceof SessionRecord record) {
                        var counting = twice.contains(record.id())
                                ? Optional.ofNullable(best.remove(record.id()))
                                : Optional.of(LogEntry.of(line));
                        counting.flatMap(amendments::amended).ifPresent(entries);
                    }
                },
                problems);
    }

    /** @param sessions takes the id of every record of a session */
    private Amendments amendments(Consumer<String> sessions) throws IOException {
        var amendments = new Amendments();
        readExcept(
                id -> {
                    sessions.accept(id);
                    return true;
                },
                line -> {
                    amendments.take(line);
                    if (line.content() instanceof SessionRecord record) {
                        sessions.accept(record.id());
                    }
                });
        return amendments;
    }

    /** Returns the latest note, correction or session that counts, which undo removes first. */
    public Optional<LoggedChange> latestChange(Optional<SessionRecord> newest) throws IOException {
        var latest = amendments(id -> {}).latest();
        if (latest.isEmpty() || newest.isPresent() && isAfter(newest.get(), latest.get())) {
            return newest.map(record -> new LoggedChange(record.id(), Optional.empty(), newest));
        }
        return Optional.of(
                new LoggedChange(latest.get().id(), latest, session(latest.get().of())));
    }

    private static boolean isAfter(SessionRecord session, Amendment amendment) {
        var end = session.started().plus(session.lasted()).truncatedTo(ChronoUnit.SECONDS);
        return end.isAfter(amendment.at());
    }

    /** Returns the latest retraction that counts, and the change that it undid. */
    public Optional<LoggedChange> latestUndone() throws IOException {
        var amendments = amendments(id -> {});
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

    /** Returns the session with this id as it was written; of several records the one that counts. */
    public Optional<LogEntry> entry(String id) throws IOException {
        return Optional.ofNullable(best(Set.of(id)).get(id));
    }

    private Map<String, LogEntry> best(Set<String> ids) throws IOException {
        var best = new HashMap<String, LogEntry>();
        if (!ids.isEmpty()) {
            readExcept(id -> !ids.contains(id), line -> {
                if (line.content() instanceof SessionRecord record && ids.contains(record.id())) {
                    best.merge(record.id(), LogEntry.of(line), LogEntry::orBetter);
                }
            });
        }
        return best;
    }

    /** Reads all lines, except those of sessions that are known well enough by their ids. */
    private void readExcept(Predicate<String> isEnough, Consumer<LogLine> taker) throws IOException {
        var lines = new LogLines(file, 0, size);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (LineReader.sessionId(line.get()).filter(isEnough).isEmpty()) {
                LineReader.read(line.get()).forEach(taker);
            }
        }
    }

    /** Reads all lines. */
    void readAll(Consumer<LogLine> taker, ObjLongConsumer<String> problems) throws IOException {
        var lines = new LogLines(file, 0, size);
        for (var raw = lines.next(); raw.isPresent(); raw = lines.next()) {
            for (var line : LineReader.read(raw.get())) {
                taker.accept(line);
                if (line.content() instanceof LogLine.Bad problem) {
                    problems.accept(problem.what(), lines.number());
                }
            }
        }
    }
}
