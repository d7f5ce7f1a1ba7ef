package decompress.log.running;

import decompress.json.JsonException;
import decompress.log.lines.BadLineException;
import decompress.log.store.LogException;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The newest session that was not completed, kept beside the log so that it can be gone on with. */
public final class UnfinishedSession {
    private final SnapshotFile file;

    UnfinishedSession(LogFolder folder) {
        this.file = new SnapshotFile(folder.file("unfinished.json"));
    }

    /** What can be gone on with; nothing where the file cannot be made sense of. */
    public Optional<Snapshot> snapshot() throws LogException {
        try {
            return Optional.of(file.read());
        } catch (NoSuchFileException | JsonException | BadLineException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw LogException.unreadable(file.path(), e);
        }
    }

    /** After the end of a session: it takes the place of an older one, and of the one that it resumed. */
    void conclude(Snapshot end) throws LogException, IOException {
        var record = end.record();
        var before = snapshot().map(Snapshot::record);
        if (record.outcome() == Outcome.COMPLETED) {
            if (before.isPresent() && record.resumes().equals(before.map(SessionRecord::id))) {
                Files.deleteIfExists(file.path());
            }
        } else if (before.isEmpty() || !before.get().started().isAfter(record.started())) {
            file.write(end, true);
        }
    }

    public void forget(String id) throws LogException, IOException {
        if (snapshot().filter(left -> left.record().id().equals(id)).isPresent()) {
            Files.deleteIfExists(file.path());
        }
    }
}
