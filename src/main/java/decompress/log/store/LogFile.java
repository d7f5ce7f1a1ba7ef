package decompress.log.store;

import decompress.files.Draft;
import decompress.files.PrivateFolder;
import decompress.files.RegularFile;
import decompress.log.lines.LogLines;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The file of a log: opened with care, appended to, and replaced only by a merge. */
public final class LogFile {
    /** Work on an open log. */
    public interface Reading<T> {
        T from(FileChannel log) throws IOException;
    }

    /** The content that replaces a log. */
    interface Writing {
        void to(Draft draft) throws IOException;
    }

    private static final Set<StandardOpenOption> APPEND =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    private final Path path;

    public LogFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    public Path path() {
        return path;
    }

    /** Reads from the log; where there is none yet, the answer is {@code nothing}. */
    public <T> T reading(Reading<T> reading, T nothing) throws LogException {
        try (var log = RegularFile.open(path)) {
            return reading.from(log);
        } catch (NoSuchFileException e) {
            return nothing;
        } catch (IOException e) {
            throw LogException.unreadable(path, e);
        }
    }

    /**
     * Puts another file in place of this one, which is kept as a {@code .bak} next to it; a link stays one.
     *
     * @return whether there was one
     */
    boolean replace(Writing writing) throws IOException {
        var existed = RegularFile.exists(path);
        var target = existed ? path.toRealPath() : path;
        try (var draft = new Draft(target)) {
            writing.to(draft);
            if (existed) {
                draft.permissionsOf(target);
                keepOld(target);
            }
            draft.finish();
        }
        return existed;
    }

    private static void keepOld(Path target) throws IOException {
        var old = target.resolveSibling(target.getFileName() + ".bak");
        if (RegularFile.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(old);
        }
        try {
            Files.createLink(old, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Appends a whole line in one write and forces it to disk: all of it, or nothing. */
    public void append(String line) throws LogException {
        try {
            var existed = RegularFile.exists(path);
            if (!existed) {
                PrivateFolder.make(path.getParent());
            }
            try (var out = FileChannel.open(path, APPEND, PrivateFolder.filePermissions(path))) {
                append(out, (isTorn(out.size()) ? "\n" : "") + line + "\n");
            }
            if (!existed) {
                PrivateFolder.force(path.getParent());
            }
        } catch (IOException e) {
            throw LogException.unwritable(path, e);
        }
    }

    private static void append(FileChannel out, String text) throws IOException {
        var before = out.size();
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            // A disk that was full half-way must not leave a torn line behind.
            if (out.size() == before + bytes.position()) {
                out.truncate(before);
            }
            throw e;
        }
    }

    /** Whether the last line has no end. */
    private boolean isTorn(long size) throws IOException {
        if (size == 0) {
            return false;
        }
        try (var in = FileChannel.open(path, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            LogLines.read(in, size - 1, last);
            return last.get(0) != '\n';
        }
    }
}
