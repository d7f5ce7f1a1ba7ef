package decompress.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder beside a log for what is not a record yet, and for the lock.
 *
 * <p>The lock is a file of its own, because a process loses its locks on a file when it closes that file once, even
 * after merely reading it.
 */
final class LogFolder {
    /** What is done while nobody else writes. */
    interface Action<T> {
        T run() throws LogException, IOException;
    }

    /** A file lock is held by a process, not by one of its threads. */
    private static final ReentrantLock ONE_THREAD = new ReentrantLock();

    private final LogFile log;
    private final Path folder;

    LogFolder(LogFile log) {
        this.log = log;
        this.folder = log.path().resolveSibling(log.path().getFileName() + ".d");
    }

    Path folder() {
        return folder;
    }

    <T> T locked(Action<T> action) throws LogException {
        ONE_THREAD.lock();
        try {
            var lock = lock();
            try {
                return action.run();
            } finally {
                if (lock.isPresent()) {
                    lock.get().close();
                }
            }
        } catch (IOException e) {
            throw log.unwritable(e);
        } finally {
            ONE_THREAD.unlock();
        }
    }

    /** Where nothing can be locked, a record is still worth more than its place in the queue. */
    private Optional<FileChannel> lock() {
        try {
            var channel = open(folder.resolve("lock"));
            channel.lock();
            return Optional.of(channel);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    FileChannel open(Path file) throws IOException {
        Private.folders(folder);
        return FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), Private.file(file));
    }
}
