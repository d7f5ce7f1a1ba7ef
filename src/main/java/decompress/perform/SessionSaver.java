package decompress.perform;

import decompress.log.SessionLog;
import decompress.log.running.RunningSession;
import decompress.log.running.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Saves a session on a thread of its own, so that a disk that is slow, or never answers, moves no boundary. */
final class SessionSaver implements AutoCloseable {
    private static final Duration TO_LET_GO = Duration.ofSeconds(1);

    private final SessionLog log;
    private final String id;
    private final ExecutorService disk;
    /** The snapshot to write; a newer one replaces an older one. */
    private final AtomicReference<Snapshot> newest = new AtomicReference<>();

    private volatile boolean hasFailed;
    /** Known to the thread of the disk only. */
    private RunningSession running;

    SessionSaver(SessionLog log, String id) {
        this(log, id, Executors.newSingleThreadExecutor(SessionSaver::thread));
    }

    /** @param disk carries out what takes as long as the disk does, one after the other */
    SessionSaver(SessionLog log, String id, ExecutorService disk) {
        this.log = log;
        this.id = id;
        this.disk = disk;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "saving");
        thread.setDaemon(true);
        return thread;
    }

    private interface Save {
        void to(RunningSession running) throws IOException;
    }

    private void attempt(Save save) {
        try {
            running = running == null ? log.begin(id) : running;
            save.to(running);
        } catch (IOException e) {
            hasFailed = true;
        }
    }

    /** Gets ready, so that the first set is on the disk as soon as any other. */
    void begin(Snapshot beginning) {
        disk.execute(() -> attempt(session -> session.prepare(beginning)));
    }

    /** Saves what has been done so far, soon. */
    void save(Snapshot soFar) {
        newest.set(soFar);
        disk.execute(() -> {
            var snapshot = newest.getAndSet(null);
            if (snapshot != null) {
                attempt(session -> session.save(snapshot));
            }
        });
    }

    /** Whether something could not be saved so far. */
    boolean hasFailed() {
        return hasFailed;
    }

    /**
     * Adds the session to the log.
     *
     * @return why that failed, or did not happen in time; empty when it is in the log
     */
    Optional<String> finish(Snapshot end, Duration atMost) {
        var finished = disk.submit(() -> {
            if (running == null) {
                log.append(end);
            } else {
                running.finish(end);
            }
            return null;
        });
        try {
            finished.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            return Optional.of("the disk of the session log did not answer within " + atMost.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("saving to the session log was interrupted");
        }
    }

    /** Lets go of a session that is not finished; the next command recovers it. */
    @Override
    public void close() {
        disk.execute(() -> {
            if (running != null) {
                running.close();
            }
        });
        disk.shutdown();
        try {
            disk.awaitTermination(TO_LET_GO.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
