package decompress.perform;

import decompress.log.SessionLog;
import decompress.log.running.RunningSession;
import decompress.log.running.Snapshot;
import decompress.log.store.LogException;

/** A session beside the log; it begins with the first call. */
final class LogStore implements SessionStore {
    private final SessionLog log;
    private final String id;
    private RunningSession running;

    LogStore(SessionLog log, String id) {
        this.log = log;
        this.id = id;
    }

    private RunningSession running() throws LogException {
        if (running == null) {
            running = log.begin(id);
        }
        return running;
    }

    @Override
    public void begin(Snapshot beginning) throws LogException {
        running().prepare(beginning);
    }

    @Override
    public void save(Snapshot soFar) throws LogException {
        running().save(soFar);
    }

    @Override
    public void saveEnd(Snapshot end) throws LogException {
        running().saveEnd(end);
    }

    @Override
    public void finish(Snapshot end) throws LogException {
        if (running == null) {
            log.append(end);
        } else {
            running.finish(end);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
