package decompress.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is locked while others like it are written, by one thread of one process at a time.
 *
 * <p>It is a file of its own, because a process loses its locks on a file when it closes that file once, even after
 * merely reading it.
 */
public final class ExclusiveLock implements AutoCloseable {
    /** How long to wait for another program, which is done in a moment unless it hangs. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** A file lock is held by a process, not by one of its threads. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private final FileChannel channel;

    private ExclusiveLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks the file, which is made if it is missing.
     *
     * @throws BusyException when somebody else has it all this time
     */
    public static ExclusiveLock acquire(Path file, Duration patience) throws IOException {
        if (!oneThread(patience)) {
            throw new BusyException(file);
        }
        try {
            return new ExclusiveLock(locked(file, patience));
        } catch (IOException e) {
            ONE_THREAD.unlock();
            throw e;
        }
    }

    private static FileChannel locked(Path file, Duration patience) throws IOException {
        var channel = PrivateFolder.open(file, StandardOpenOption.CREATE);
        try {
            for (var left = patience; !tried(channel); left = left.minus(PAUSE)) {
                if (left.isNegative() || left.isZero()) {
                    throw new BusyException(file);
                }
                pause();
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean oneThread(Duration patience) throws IOException {
        try {
            return ONE_THREAD.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("waiting for a lock was interrupted");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of it when the process ends.
            return;
        } finally {
            ONE_THREAD.unlock();
        }
    }
}
