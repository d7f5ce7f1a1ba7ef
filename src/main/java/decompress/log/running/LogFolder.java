package decompress.log.running;

import decompress.files.BusyException;
import decompress.files.ExclusiveLock;
import decompress.files.PrivateFolder;
import decompress.files.RegularFile;
import decompress.log.store.LogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The folder beside a log, for what is not a record yet and for the locks. */
public final class LogFolder {
    /** Work done under the lock. */
    public interface Action<T> {
        T run() throws LogException, IOException;
    }

    private static final String OF_A_SESSION = "([0-9A-Za-z-]{1,64})\\.(?:running|running\\.\\d+\\.tmp|lock)";

    private final Path log;
    private final Path folder;
    private final Duration patience;

    public LogFolder(Path log, Duration patience) {
        this.log = log;
        this.folder = log.resolveSibling(log.getFileName() + ".d");
        this.patience = patience;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where a session is kept while it is under way. */
    SnapshotFile running(String session) {
        return new SnapshotFile(file(session + ".running"));
    }

    /** Waits a moment for other writers; where no lock is possible, it writes all the same rather than lose a record. */
    public <T> T locked(Action<T> action) throws LogException {
        return locked(false, action);
    }

    /** Waits for other writers, and refuses while a session runs or where no lock is possible: the log gets a new file. */
    public <T> T lockedAlone(Action<T> action) throws LogException {
        return locked(true, () -> {
            for (var session : sessions()) {
                lock(session)
                        .orElseThrow(() -> LogException.whileASessionRuns(log))
                        .close();
            }
            return action.run();
        });
    }

    private <T> T locked(boolean isLockNeeded, Action<T> action) throws LogException {
        var lock = lock(isLockNeeded);
        try {
            return action.run();
        } catch (IOException e) {
            throw LogException.unwritable(log, e);
        } finally {
            lock.ifPresent(ExclusiveLock::close);
        }
    }

    private Optional<ExclusiveLock> lock(boolean isNeeded) throws LogException {
        try {
            make();
            return Optional.of(ExclusiveLock.acquire(file("lock"), patience));
        } catch (IOException e) {
            if (isNeeded || e instanceof BusyException) {
                throw LogException.unwritable(log, e);
            }
            return Optional.empty();
        }
    }

    void make() throws IOException {
        refuseDevices();
        PrivateFolder.makeOwn(folder);
    }

    /** Makes the folder without checking its owner again. */
    void makeIfMissing() throws IOException {
        refuseDevices();
        PrivateFolder.make(folder);
    }

    /** No folder next to /dev/null; next to a folder, which a person can move away, a session waits. */
    private void refuseDevices() throws IOException {
        if (!Files.isDirectory(log)) {
            RegularFile.exists(log);
        }
    }

    /** The lock that a living process holds on one session: the one it performs, or the one it resumes. */
    Optional<ExclusiveLock> lock(String session) throws IOException {
        return ExclusiveLock.tryOn(file(session + ".lock"));
    }

    /** The sessions of which something is left here. */
    SortedSet<String> sessions() {
        var sessions = new TreeSet<String>();
        for (var name : names()) {
            if (name.matches(OF_A_SESSION)) {
                sessions.add(name.substring(0, name.indexOf('.')));
            }
        }
        return sessions;
    }

    /** Removes everything that is left of a session. */
    void remove(String session) throws IOException {
        for (var name : names()) {
            if (name.startsWith(session + ".") && name.matches(OF_A_SESSION)) {
                Files.deleteIfExists(file(name));
            }
        }
    }

    /** One look into a folder, by the quickest way there is: every command does it. */
    private String[] names() {
        var names = folder.toFile().list();
        return names == null ? new String[0] : names;
    }
}
