package decompress.perform;

import decompress.log.running.Snapshot;
import decompress.log.store.LogException;
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

    private final SessionStore store;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(SessionSaver::thread);
    /** The snapshot to write; a newer one replaces an older one. */
    private final AtomicReference<Snapshot> newest = new AtomicReference<>();

    private final AtomicReference<LogException> trouble = new AtomicReference<>();

    SessionSaver(SessionStore store) {
        this.store = store;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "saving");
        thread.setDaemon(true);
        return thread;
    }

    /** Gets ready, so that the first set is on the disk as soon as any other. */
    void begin(Snapshot beginning) {
        disk.execute(() -> attempt(() -> store.begin(beginning)));
    }

    /** Saves what has been done so far, soon. */
    void save(Snapshot soFar) {
        newest.set(soFar);
        disk.execute(() -> {
            var snapshot = newest.getAndSet(null);
            if (snapshot != null) {
                attempt(() -> store.save(snapshot));
            }
        });
    }

    /** Saves a session that has come to its own end, soon. */
    void saveEnd(Snapshot end) {
        newest.set(null);
        disk.execute(() -> attempt(() -> store.saveEnd(end)));
    }

    private interface Attempt {
        void run() throws LogException;
    }

    private void attempt(Attempt save) {
        try {
            save.run();
        } catch (LogException unwritable) {
            trouble.compareAndSet(null, unwritable);
        }
    }

    /** Why the first save that failed did. */
    Optional<LogException> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /**
     * Adds the session to the log.
     *
     * @return why that failed, or did not happen in time; empty when it is in the log
     */
    Optional<String> finish(Snapshot end, Duration atMost) {
        var finished = disk.submit(() -> {
            store.finish(end);
            return null;
        });
        try {
            finished.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.of(String.valueOf(failed.getCause().getMessage()));
        } catch (TimeoutException slow) {
            return Optional.of("the disk of the session log did not answer within " + atMost.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("saving to the session log was interrupted");
        }
    }

    @Override
    public void close() {
        disk.execute(store::close);
        disk.shutdown();
        try {
            disk.awaitTermination(TO_LET_GO.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
