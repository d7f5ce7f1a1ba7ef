package decompress.log.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The hold that a living process has on one session: the one it performs, or the one it goes on with. */
public final class SessionLock implements AutoCloseable {
    /** Opening and closing a lock file of our own would let go of the lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private SessionLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static String nameOf(String session) {
        return session + ".lock";
    }

    /** Takes hold of the session; empty while somebody else has it. */
    static Optional<SessionLock> tryOn(LogFolder folder, String session) throws IOException {
        var path = folder.file(nameOf(session));
        while (OURS.add(path)) {
            var channel = folder.open(nameOf(session));
            if (!locked(channel)) {
                channel.close();
                OURS.remove(path);
                return Optional.empty();
            }
            // Whoever had it may have removed the file meanwhile, and others would lock another one.
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new SessionLock(path, channel));
            }
            channel.close();
            OURS.remove(path);
        }
        return Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
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
            OURS.remove(path);
        }
    }
}
