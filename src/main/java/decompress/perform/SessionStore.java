package decompress.perform;

import decompress.log.running.Snapshot;
import decompress.log.store.LogException;

/** Where a session is kept while it runs, and logged when it is over; every call takes as long as the disk does. */
interface SessionStore extends AutoCloseable {
    /** Gets ready to keep a session. */
    void begin(Snapshot beginning) throws LogException;

    /** Keeps what has been done so far. */
    void save(Snapshot soFar) throws LogException;

    /** Keeps a session that has come to its own end. */
    void saveEnd(Snapshot end) throws LogException;

    /** Adds the session to the log. */
    void finish(Snapshot end) throws LogException;

    /** Releases the session; the next command recovers it if it is unfinished. */
    @Override
    void close();
}
