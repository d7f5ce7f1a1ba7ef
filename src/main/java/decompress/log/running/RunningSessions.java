package decompress.log.running;

import decompress.log.lines.LineWriter;
import decompress.log.store.LogException;
import decompress.log.store.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sessions that are under way beside a log. Each has a file, and a lock that lives as long as its process. */
public final class RunningSessions {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final LogFile log;
    private final LogFolder folder;
    private final UnfinishedSession unfinished;

    public RunningSessions(LogFile log, LogFolder folder) {
        this.log = log;
        this.folder = folder;
        this.unfinished = new UnfinishedSession(folder);
    }

    public UnfinishedSession unfinished() {
        return unfinished;
    }

    public RunningSession begin(String id) throws LogException {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        try {
            folder.make();
            var lock = SessionLock.tryOn(folder, id).orElseThrow(() -> new IOException("it is under way already"));
            return new RunningSession(this, id, lock);
        } catch (IOException e) {
            throw LogException.unwritable(folder.file(id), e);
        }
    }

    public Optional<SessionLock> claim(String id) throws LogException {
        try {
            folder.make();
            var lock = SessionLock.tryOn(folder, id);
            if (lock.isPresent()
                    && unfinished
                            .snapshot()
                            .filter(left -> left.record().id().equals(id))
                            .isEmpty()) {
                lock.get().close();
                return Optional.empty();
            }
            return lock;
        } catch (IOException e) {
            throw LogException.unwritable(folder.file(SessionLock.nameOf(id)), e);
        }
    }

    void prepare(String id, Snapshot beginning) throws LogException {
        var file = fileOf(id);
        try {
            file.rehearse(beginning);
        } catch (IOException e) {
            throw LogException.unwritable(file.path(), e);
        }
    }

    void save(String id, Snapshot snapshot, boolean over) throws LogException {
        var file = fileOf(id);
        try {
            folder.makeIfMissing();
            file.write(snapshot, over);
        } catch (IOException e) {
            throw LogException.unwritable(file.path(), e);
        }
    }

    void finish(String id, Snapshot end) throws LogException {
        try {
            folder.locked(() -> {
                log.append(LineWriter.session(end.record()) + "\n");
                tidyUp(id, end);
                return null;
            });
        } catch (LogException e) {
            throw keptForLater(id, end, e);
        }
    }

    public LogException keptForLater(String id, Snapshot end, LogException why) {
        try {
            save(id, end, true);
            return why.andKept();
        } catch (LogException e) {
            why.addSuppressed(e);
            return why;
        }
    }

    /** The session is in the log; what cannot be removed now, the next recovery removes. */
    private void tidyUp(String id, Snapshot end) {
        try {
            conclude(id, end);
        } catch (LogException | IOException e) {
            return;
        }
    }

    public RecoveredSessions recover() throws LogException {
        if (!folder.sessions().iterator().hasNext()) {
            return RecoveredSessions.NOTHING;
        }
        return folder.locked(() -> {
            folder.make();
            var recovery = new Recovery(log);
            for (var id : folder.sessions()) {
                recover(id, recovery);
            }
            return recovery.recovered();
        });
    }

    /** What cannot be read of one session keeps no other from its place in the log. */
    private void recover(String id, Recovery recovery) throws LogException {
        try {
            var lock = SessionLock.tryOn(folder, id);
            if (lock.isPresent()) {
                try {
                    recoverDead(id, recovery);
                } finally {
                    lock.get().close();
                }
            }
        } catch (IOException e) {
            recovery.skip(fileOf(id).path(), e);
        }
    }

    private void recoverDead(String id, Recovery recovery) throws LogException, IOException {
        var dead = recovery.recover(fileOf(id));
        if (dead.isPresent()) {
            conclude(id, dead.get());
        } else {
            remove(id);
        }
    }

    private void conclude(String id, Snapshot end) throws LogException, IOException {
        unfinished.conclude(end);
        remove(id);
    }

    private void remove(String id) throws IOException {
        for (var name : folder.namesOf(id)) {
            Files.deleteIfExists(folder.file(name));
        }
    }

    private SnapshotFile fileOf(String id) {
        return new SnapshotFile(folder.file(id + ".running"));
    }
}
