package decompress.log;

import decompress.json.JsonException;
import decompress.session.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The newest session that was not completed, kept beside the log so that it can be gone on with. */
final class UnfinishedSession {
    private final Path file;

    UnfinishedSession(LogFolder beside) {
        this.file = beside.folder().resolve("unfinished.json");
    }

    /** What can be gone on with; nothing where the file cannot be made sense of. */
    Optional<Snapshot> snapshot() throws IOException {
        try {
            return Optional.of(Snapshots.read(file));
        } catch (NoSuchFileException | JsonException | BadLineException e) {
            return Optional.empty();
        }
    }

    /** After the end of a session: it takes the place of an older one, and of the one that it resumed. */
    void conclude(Snapshot end) throws IOException {
        var record = end.record();
        var before = snapshot().map(Snapshot::record);
        if (record.outcome() == Outcome.COMPLETED) {
            if (before.isPresent() && record.resumes().equals(before.map(old -> old.id()))) {
                Files.deleteIfExists(file);
            }
        } else if (before.isEmpty() || !before.get().started().isAfter(record.started())) {
            Snapshots.write(file, end, true);
        }
    }

    void forget(String id) throws IOException {
        if (snapshot().filter(kept -> kept.record().id().equals(id)).isPresent()) {
            Files.deleteIfExists(file);
        }
    }
}
