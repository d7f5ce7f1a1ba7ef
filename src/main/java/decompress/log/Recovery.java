package decompress.log;

import decompress.json.JsonException;
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
final class Recovery {
    private final LogFile log;
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<LogProblem> problems = new ArrayList<>();

    Recovery(LogFile log) {
        this.log = log;
    }

    RecoveredSessions recovered() {
        return new RecoveredSessions(sessions, problems);
    }

    /** Appends the session of the file if it is not in the log already; empty when there is none in the file. */
    Optional<Snapshot> recover(Path file) throws LogException, IOException {
        try {
            var snapshot = Snapshots.read(file);
            var appended = appended(snapshot.record());
            if (appended.isPresent()) {
                return Optional.of(new Snapshot(appended.get(), snapshot.plan()));
            }
            log.append(LineWriter.session(snapshot.record()) + "\n");
            sessions.add(snapshot.record());
            return Optional.of(snapshot);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonException | BadLineException e) {
            setAside(file, e.getMessage());
            return Optional.empty();
        }
    }

    /** UnfinishedSession for a person to look at, under a name that is not looked at again. */
    private void setAside(Path file, String why) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".unreadable");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        problems.add(new LogProblem(aside, 1, why));
    }

    /** A process may have been killed between appending its session and removing the file. */
    private Optional<SessionRecord> appended(SessionRecord record) throws LogException, IOException {
        var file = log.open();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (var open = file.get()) {
            var search = new Search(record);
            new LogEnd(open).visit(search);
            return search.found();
        }
    }
}
