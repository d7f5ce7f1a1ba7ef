package decompress.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The sessions that are under way beside a log. Each has a file, and a lock that lives as long as its process.
 *
 * <p>Sessions begin, end and are recovered one at a time, under the lock of the log.
 */
final class RunningSessions {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Pattern OF_A_SESSION =
            Pattern.compile("([0-9A-Za-z-]{1,64})\\.(?:running|running\\.tmp|lock)");

    /** Opening and closing a lock file of our own would let go of the lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final LogFile log;
    private final LogFolder beside;
    private final UnfinishedSession kept;

    RunningSessions(LogFile log, LogFolder beside) {
        this.log = log;
        this.beside = beside;
        this.kept = new UnfinishedSession(beside);
    }

    RunningSession begin(String id) throws LogException {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return beside.locked(() -> {
            var lock = beside.open(lockOf(id));
            lock.lock();
            OURS.add(lockOf(id));
            return new RunningSession(this, id, lock);
        });
    }

    void save(String id, Snapshot snapshot, boolean over) throws LogException {
        try {
            Snapshots.write(fileOf(id), snapshot, over);
        } catch (IOException e) {
            throw log.unwritable(e);
        }
    }

    void finish(String id, Snapshot end) throws LogException {
        try {
            beside.locked(() -> {
                log.append(LineWriter.session(end.record()) + "\n");
                tidyUp(id, end);
                return null;
            });
        } catch (LogException e) {
            keepForLater(id, end, e);
            throw e;
        }
    }

    /** The session is in the log; what cannot be removed now, the next recovery removes. */
    private void tidyUp(String id, Snapshot end) {
        try {
            conclude(id, end);
        } catch (IOException e) {
            return;
        }
    }

    private void keepForLater(String id, Snapshot end, LogException why) {
        try {
            save(id, end, true);
        } catch (LogException e) {
            why.addSuppressed(e);
        }
    }

    void release(String id, FileChannel lock) throws IOException {
        lock.close();
        OURS.remove(lockOf(id));
    }

    /** One look into a folder when there is nothing to recover. */
    RecoveredSessions recover() throws LogException {
        if (ids().isEmpty()) {
            return RecoveredSessions.NOTHING;
        }
        return beside.locked(() -> {
            var recovery = new Recovery(log);
            for (var id : ids()) {
                recover(id, recovery);
            }
            return recovery.recovered();
        });
    }

    private void recover(String id, Recovery recovery) throws LogException, IOException {
        if (OURS.contains(lockOf(id))) {
            return;
        }
        try (var lock = beside.open(lockOf(id))) {
            if (lock.tryLock() != null) {
                var dead = recovery.recover(fileOf(id));
                if (dead.isPresent()) {
                    conclude(id, dead.get());
                } else {
                    remove(id);
                }
            }
        } catch (OverlappingFileLockException e) {
            // Another log of this process has it: it lives.
            return;
        }
    }

    private void conclude(String id, Snapshot end) throws IOException {
        kept.conclude(end);
        remove(id);
    }

    private void remove(String id) throws IOException {
        Files.deleteIfExists(fileOf(id));
        Files.deleteIfExists(Snapshots.draftOf(fileOf(id)));
        Files.deleteIfExists(lockOf(id));
    }

    UnfinishedSession kept() {
        return kept;
    }

    private Path fileOf(String id) {
        return beside.folder().resolve(id + ".running");
    }

    private Path lockOf(String id) {
        return beside.folder().resolve(id + ".lock");
    }

    private List<String> ids() {
        var names = beside.folder().toFile().list();
        if (names == null) {
            return List.of();
        }
        var ids = new TreeSet<String>();
        for (var name : names) {
            var matcher = OF_A_SESSION.matcher(name);
            if (matcher.matches()) {
                ids.add(matcher.group(1));
            }
        }
        return new ArrayList<>(ids);
    }
}
