package decompress.log.running;

import decompress.files.ExclusiveLock;
import decompress.json.JsonException;
import decompress.log.store.LogException;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The latest session that was not completed, kept next to the log so that it can be resumed. */
public final class UnfinishedSession {
    private final LogFolder folder;
    private final SnapshotFile file;

    public UnfinishedSession(LogFolder folder) {
        this.folder = folder;
        this.file = new SnapshotFile(folder.file("unfinished.json"));
    }

    /** Returns the session to resume, unless it was resumed or undone; empty also if the file cannot be read. */
    public Optional<Snapshot> snapshot() throws LogException {
        try {
            return Optional.of(file.read(ignored -> {}));
        } catch (NoSuchFileException | JsonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw LogException.unreadable(file.path(), e);
        }
    }

    /** Returns the file if it exists and cannot be read. */
    public Optional<Path> damaged() throws LogException {
        return snapshot().isEmpty() && Files.exists(file.path()) ? Optional.of(file.path()) : Optional.empty();
    }

    /** After the end of a session: it takes the place of an older one, and of the one that it resumed. */
    void conclude(Snapshot end) throws LogException, IOException {
        var record = end.record();
        var before = snapshot().map(Snapshot::record);
        if (record.outcome() == Outcome.COMPLETED) {
            if (before.isPresent() && isSettledBy(record, before.get().id())) {
                Files.deleteIfExists(file.path());
            }
        } else if (before.isEmpty() || !before.get().started().isAfter(record.started())) {
            file.write(end);
        }
    }

    /** Whether a completed session leaves nothing of another one, or is the one that was taken for dead. */
    private static boolean isSettledBy(SessionRecord completed, String id) {
        return completed.id().equals(id) || completed.resumes().equals(Optional.of(id));
    }

    /**
     * Claims the session in order to resume it; keep the lock until the new session is finished.
     *
     * @return empty while another process resumes it, or if it is no longer the unfinished one
     */
    public Optional<ExclusiveLock> claim(String id) throws LogException {
        try {
            folder.make();
            var lock = folder.lock(id);
            if (lock.isPresent() && !isOf(id)) {
                lock.get().close();
                return Optional.empty();
            }
            return lock;
        } catch (IOException e) {
            throw LogException.unwritable(file.path(), e);
        }
    }

    private boolean isOf(String id) throws LogException {
        var left = snapshot();
        return left.isPresent() && left.get().record().id().equals(id);
    }

    /** Removes the session after it was undone. */
    public void forget(String id) throws LogException, IOException {
        if (isOf(id)) {
            Files.deleteIfExists(file.path());
        }
    }
}
