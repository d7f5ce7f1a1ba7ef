package decompress.log.running;

import decompress.log.store.LogException;

/** A session that is under way, kept beside the log so that it survives the end of the process. */
public final class RunningSession implements AutoCloseable {
    private final RunningSessions running;
    private final String id;
    private final SessionLock lock;

    RunningSession(RunningSessions running, String id, SessionLock lock) {
        this.running = running;
        this.id = id;
        this.lock = lock;
    }

    /** Gets ready, so that the first save is as quick as the others. */
    public void prepare(Snapshot beginning) throws LogException {
        running.prepare(id, beginning);
    }

    /**
     * Keeps what has been done so far; it is on the disk when this returns.
     *
     * @throws LogException when it cannot be kept; a later save may succeed
     */
    public void save(Snapshot soFar) throws LogException {
        running.save(id, soFar, false);
    }

    /** Keeps a session that has come to its own end, whose outcome stands even if nobody finishes it. */
    public void saveEnd(Snapshot end) throws LogException {
        running.save(id, end, true);
    }

    /**
     * Adds the session to the log. One that is not completed is kept to be gone on with.
     *
     * @throws LogException when the log cannot be written; the next recovery tries again, if there was room to keep it
     */
    public void finish(Snapshot end) throws LogException {
        running.finish(id, end);
        close();
    }

    /** Lets go of the session; if it was not finished, the next recovery finds it. */
    @Override
    public void close() {
        lock.close();
    }
}
