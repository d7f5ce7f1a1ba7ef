package decompress.log.running;

import decompress.json.JsonException;
import decompress.log.lines.LineBinder;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogFile;
import decompress.log.store.LogProblem;
import decompress.log.store.WholeLog;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings sessions whose process is gone into the log. */
public final class SessionRecovery {
    private final LogFile log;
    private final LogFolder folder;
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<LogProblem> problems = new ArrayList<>();

    public SessionRecovery(LogFile log, LogFolder folder) {
        this.log = log;
        this.folder = folder;
    }

    /** Adds each of them; an unreadable session does not keep others out of the log. */
    public RecoveredSessions run() throws LogException {
        if (folder.sessions().isEmpty()) {
            return RecoveredSessions.NOTHING;
        }
        return folder.locked(() -> {
            folder.make();
            for (var id : folder.sessions()) {
                recover(id);
            }
            return new RecoveredSessions(sessions, problems);
        });
    }

    private void recover(String id) throws LogException {
        var file = folder.running(id);
        try (var lock = folder.lock(id).orElse(null)) {
            if (lock != null) {
                recover(id, file);
            }
        } catch (IOException e) {
            problems.add(new LogProblem(
                    file.path(), 1, LogException.unreadable(file.path(), e).getMessage()));
        }
    }

    private void recover(String id, SnapshotFile file) throws LogException, IOException {
        var wrong = new ArrayList<String>();
        try {
            new UnfinishedSession(folder).conclude(inTheLog(file.read(wrong::add)));
        } catch (JsonException e) {
            wrong.add(e.getMessage());
        } catch (NoSuchFileException e) {
            // Only a lock is left of it, or the rest of a file.
        }
        for (var what : wrong) {
            problems.add(new LogProblem(setAside(file.path()), 1, what));
        }
        folder.remove(id);
    }

    /** Appends the session unless the log has as much of it already, and returns it as it counts in the log. */
    private Snapshot inTheLog(Snapshot left) throws LogException {
        var line = LineBinder.line(left.record());
        var logged = logged(left.record().id());
        if (logged.isPresent() && logged.get().countsOver(LogEntry.of(left.record(), line))) {
            return new Snapshot(logged.get().record(), left.plan());
        }
        log.append(line);
        sessions.add(left.record());
        return left;
    }

    /** Renames a damaged file, so that the next recovery ignores it and the person can look at it. */
    private static Path setAside(Path file) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".unreadable");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the session from the log, if its process was killed between appending it and removing the file. */
    private Optional<LogEntry> logged(String id) throws LogException {
        return log.reading(open -> new WholeLog(open).entry(id), Optional.empty());
    }
}
