package decompress.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The file of a log: opened with care, and only ever appended to. */
final class LogFile {
    private static final String WRITE = "write the session log";
    private static final String READ = "read the session log";

    private final Path path;

    LogFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    /** The log to read from; empty when there is none yet. */
    Optional<FileChannel> open() throws LogException {
        try {
            return exists(READ) ? Optional.of(FileChannel.open(path, StandardOpenOption.READ)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    LogException unreadable(IOException e) {
        return LogException.of(READ, path, e);
    }

    LogException unwritable(IOException e) {
        return LogException.of(WRITE, path, e);
    }

    /** Appends whole lines in one write and forces them to disk: all of them, or none. */
    void append(String lines) throws LogException {
        try {
            var existed = exists(WRITE);
            if (!existed) {
                Private.folders(path.getParent());
            }
            try (var out = FileChannel.open(path, options(), Private.file(path))) {
                append(out, lines.getBytes(StandardCharsets.UTF_8));
            }
            if (!existed) {
                Private.force(path.getParent());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static Set<StandardOpenOption> options() {
        return EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    private void append(FileChannel out, byte[] lines) throws IOException {
        var before = out.size();
        var torn = before > 0 && !endsWithNewline(before);
        var bytes = ByteBuffer.allocate(lines.length + 1);
        if (torn) {
            bytes.put((byte) '\n');
        }
        bytes.put(lines).flip();
        var length = bytes.remaining();
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            takeBack(out, before, length - bytes.remaining());
            throw e;
        }
    }

    /** A disk that was full half-way must not leave a torn line behind. */
    private static void takeBack(FileChannel out, long before, int written) throws IOException {
        if (out.size() == before + written) {
            out.truncate(before);
        }
    }

    private boolean endsWithNewline(long size) throws IOException {
        try (var in = FileChannel.open(path, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            LinesBackward.read(in, size - 1, last);
            return last.get(0) == '\n';
        }
    }

    /** Opening a pipe would wait for its other end for ever. */
    private boolean exists(String tried) throws LogException, IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw LogException.notAFile(tried, path, attributes.isDirectory() ? "a folder" : "a pipe or a device");
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
