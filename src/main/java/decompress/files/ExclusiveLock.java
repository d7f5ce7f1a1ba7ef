package decompress.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that one holder at a time has locked, in whatever process or thread.
 *
 * <p>It is a file of its own, because a process loses its locks on a file when it closes that file once, even after
 * merely reading it.
 */
public final class ExclusiveLock implements AutoCloseable {
    /** How long to wait for another program, which is done in a moment unless it hangs. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** A file lock is held by a process, which must not even open and close a file that it has locked. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final Optional<Object> identity;

    private ExclusiveLock(Path file, FileChannel channel, Optional<Object> identity) {
        this.file = file;
        this.channel = channel;
        this.identity = identity;
    }

    /**
     * Locks the file, which is made if it is missing.
     *
     * @throws BusyException if another process holds the lock all this time
     */
    public static ExclusiveLock acquire(Path file, Duration patience) throws IOException {
        for (var left = patience; ; left = left.minus(PAUSE)) {
            var lock = tryOn(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (left.isNegative() || left.isZero()) {
                throw new BusyException(file);
            }
            pause();
        }
    }

    /** Locks the file and creates it if it is missing; empty while another process holds the lock. */
    public static Optional<ExclusiveLock> tryOn(Path file) throws IOException {
        if (!OURS.add(file)) {
            return Optional.empty();
        }
        var lock = Optional.<ExclusiveLock>empty();
        try {
            lock = locked(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                OURS.remove(file);
            }
        }
    }

    /** The identity of the file under this name; empty if there is none. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // Where files have no identity, that it exists has to do.
            return Optional.of(attributes.fileKey() == null ? file : attributes.fileKey());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<ExclusiveLock> locked(Path file) throws IOException {
        while (true) {
            // A file that is made here is locked in the next round.
            var before = identity(file);
            var channel = PrivateFolder.open(file, StandardOpenOption.CREATE);
            var isOurs = false;
            try {
                if (channel.tryLock() == null) {
                    return Optional.empty();
                }
                // The file may have been removed or replaced meanwhile, and others would lock the new one.
                isOurs = before.isPresent() && before.equals(identity(file));
                if (isOurs) {
                    return Optional.of(new ExclusiveLock(file, channel, before));
                }
            } catch (OverlappingFileLockException e) {
                return Optional.empty();
            } finally {
                if (!isOurs) {
                    channel.close();
                }
            }
        }
    }

    /** Whether the file is still the one that was locked, so that others find it locked. */
    public boolean isInPlace() throws IOException {
        return identity.equals(identity(file));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("waiting for a lock was interrupted");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of it when the process ends.
            return;
        } finally {
            OURS.remove(file);
        }
    }
}
