package decompress.log.running;

import decompress.json.JsonException;
import decompress.log.lines.BadLineException;
import decompress.log.lines.LineWriter;
import decompress.log.store.BackwardReader;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogFile;
import decompress.log.store.LogProblem;
import decompress.log.store.RecordRank;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings sessions whose process is gone into the log. */
final class Recovery {
    /** Lines stand in the order of ending, and no session takes longer than a day. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final LogFile log;
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<LogProblem> problems = new ArrayList<>();

    Recovery(LogFile log) {
        this.log = log;
    }

    RecoveredSessions recovered() {
        return new RecoveredSessions(sessions, problems);
    }

    /** Appends the session of the file unless the log has as much of it already; empty when there is none in the file. */
    Optional<Snapshot> recover(SnapshotFile file) throws LogException, IOException {
        try {
            var left = file.read();
            var line = LineWriter.session(left.record());
            var logged = logged(left.record());
            if (logged.isPresent() && logged.get().rank().compareTo(RecordRank.of(left.record(), line)) >= 0) {
                return Optional.of(new Snapshot(logged.get().record(), left.plan()));
            }
            log.append(line + "\n");
            sessions.add(left.record());
            return Optional.of(left);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonException | BadLineException e) {
            setAside(file.path(), e.getMessage());
            return Optional.empty();
        }
    }

    void skip(Path file, IOException why) {
        problems.add(new LogProblem(file, 1, LogException.unreadable(file, why).getMessage()));
    }

    /** Kept for a person to look at, under a name that is not looked at again. */
    private void setAside(Path file, String why) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".unreadable");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        problems.add(new LogProblem(aside, 1, why));
    }

    /** A process may have been killed between appending its session and removing the file. */
    private Optional<LogEntry> logged(SessionRecord record) throws LogException {
        return log.reading(open -> logged(new BackwardReader(open), record), Optional.empty());
    }

    /** What the log has of a session already, back to the time of its start; the record of it that counts. */
    private static Optional<LogEntry> logged(BackwardReader log, SessionRecord wanted) throws IOException {
        var best = Optional.<LogEntry>empty();
        for (var line = log.previous(); line.isPresent(); line = log.previous()) {
            var record = line.get().session();
            if (record.isPresent() && log.isMerged()) {
                log.leaveMerge();
            } else if (record.isPresent() && isBefore(record.get(), wanted)) {
                break;
            } else if (record.isPresent() && record.get().id().equals(wanted.id())) {
                var found = LogEntry.of(record.get(), line.get().raw());
                best = best.filter(was -> was.rank().compareTo(found.rank()) >= 0)
                        .or(() -> Optional.of(found));
            }
        }
        return best;
    }

    private static boolean isBefore(SessionRecord other, SessionRecord wanted) {
        var appended = other.started().plus(other.lasted()).plus(SLACK);
        return other.outcome() != Outcome.INTERRUPTED && appended.isBefore(wanted.started());
    }
}
