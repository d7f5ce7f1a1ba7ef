package decompress.log.running;

import decompress.files.ExclusiveLock;
import decompress.log.lines.LineBinder;
import decompress.log.store.LogException;
import decompress.log.store.LogFile;
import java.io.IOException;

/** A session that is under way, kept beside the log in a file of its own so that it survives the end of the process. */
public final class RunningSession implements AutoCloseable {
    private final LogFile log;
    private final LogFolder folder;
    private final String id;
    /** Lives as long as this process. */
    private ExclusiveLock lock;

    private RunningSession(LogFile log, LogFolder folder, String id, ExclusiveLock lock) {
        this.log = log;
        this.folder = folder;
        this.id = id;
        this.lock = lock;
    }

    public static RunningSession begin(LogFile log, LogFolder folder, String id) throws IOException {
        folder.make();
        var lock = folder.lock(id).orElseThrow(() -> new IOException("it is under way already"));
        return new RunningSession(log, folder, id, lock);
    }

    /** Gets ready, so that the first save is as quick as the others. */
    public void prepare(Snapshot beginning) throws IOException {
        folder.running(id).rehearse(beginning);
    }

    /**
     * Keeps what has been done so far; it is on the disk when this returns. If the process dies now, its outcome holds.
     *
     * @throws IOException when it cannot be kept; a later save may succeed
     */
    public void save(Snapshot soFar) throws IOException {
        hold();
        save(folder, id, soFar);
    }

    /** Locks the session again if its lock was removed, so that no command takes it for dead. */
    private void hold() throws IOException {
        if (!lock.isInPlace()) {
            folder.makeIfMissing();
            lock.close();
            lock = folder.lock(id).orElse(lock);
        }
    }

    private static void save(LogFolder folder, String id, Snapshot snapshot) throws IOException {
        folder.makeIfMissing();
        folder.running(id).write(snapshot);
    }

    /**
     * Adds the session to the log. A session that is not completed is kept so that it can be resumed.
     *
     * @throws LogException when the log cannot be written; the next recovery tries again, if there was room to keep it
     */
    public void finish(Snapshot end) throws LogException {
        try {
            folder.locked(() -> {
                log.append(LineBinder.line(end.record()));
                tidyUp(end);
                return null;
            });
        } catch (LogException e) {
            throw keptForLater(folder, id, end, e);
        }
        close();
    }

    /** The session is in the log; the next recovery removes files that cannot be removed now. */
    private void tidyUp(Snapshot end) {
        try {
            new UnfinishedSession(folder).conclude(end);
            folder.remove(id);
        } catch (LogException | IOException e) {
            return;
        }
    }

    /** Keeps a session that could not be appended; the answer says whether there was room for it. */
    public static LogException keptForLater(LogFolder folder, String id, Snapshot end, LogException why) {
        try {
            save(folder, id, end);
            return why.andKept();
        } catch (IOException e) {
            why.addSuppressed(e);
            return why;
        }
    }

    /** Lets go of the session; if it was not finished, the next recovery finds it. */
    @Override
    public void close() {
        lock.close();
    }
}
