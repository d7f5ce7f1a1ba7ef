package decompress.remind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The output of a command, kept until a reader is there and passed on from then.
 *
 * <p>The first megabyte stays in memory, more goes into a temporary file that has no name. What fits nowhere is not read:
 * the command waits, as it does for a slow reader of a pipe, and no byte is lost.
 */
final class KeptOutput {
    private static final int IN_MEMORY = 1 << 20;
    private static final long IN_FILE = 64L << 20;
    private static final int CHUNK = 1 << 14;
    /** The output of an ended command is read within this time, even if another process holds it open. */
    private static final Duration STRAGGLERS = Duration.ofSeconds(1);

    private final InputStream in;
    private final Path folder;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final Thread reading = new Thread(this::read, "output of the command");
    private SeekableByteChannel file;
    private ByteBuffer unkept = ByteBuffer.allocate(0);
    private OutputStream out;
    private long chunks;
    private volatile String trouble = "";

    /** @param folder for the temporary file */
    KeptOutput(InputStream in, Path folder) {
        this.in = in;
        this.folder = folder;
        reading.setDaemon(true);
        reading.start();
    }

    /** The reason why the command must wait until its output is read. */
    Optional<String> trouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    private void read() {
        var chunk = new byte[CHUNK];
        try (in) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                keep(ByteBuffer.wrap(chunk, 0, count));
            }
        } catch (IOException readerGone) {
            // The closed pipe ends the command, as in a shell.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(ByteBuffer chunk) throws IOException, InterruptedException {
        chunks++;
        if (out == null && file == null) {
            var fitting = Math.min(chunk.remaining(), IN_MEMORY - memory.size());
            memory.write(chunk.array(), chunk.arrayOffset() + chunk.position(), fitting);
            chunk.position(chunk.position() + fitting);
        }
        if (out == null && chunk.hasRemaining()) {
            keepInFile(chunk);
        }
        unkept = chunk;
        while (out == null && unkept.hasRemaining()) {
            wait();
        }
        if (out != null) {
            write(unkept);
        }
    }

    private void keepInFile(ByteBuffer chunk) {
        try {
            if (file == null) {
                file = Files.newByteChannel(
                        Files.createTempFile(folder, "decompress", ".out"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            while (chunk.hasRemaining() && file.position() < IN_FILE) {
                file.write(chunk);
            }
            if (chunk.hasRemaining()) {
                trouble = "The command has printed more than 64 MB. It waits until its output can be shown.";
            }
        } catch (IOException e) {
            trouble = "The output of the command does not fit into the folder " + folder + ": " + reason(e)
                    + ". The command waits until its output can be shown.";
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage();
    }

    /** Writes what was kept, and from now on everything at once. */
    synchronized void passTo(OutputStream reader) {
        if (out != null) {
            return;
        }
        out = reader;
        try {
            write(ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
            if (file != null) {
                file.position(0);
                Channels.newInputStream(file).transferTo(out);
                file.close();
            }
        } catch (IOException gone) {
            close();
        }
        notifyAll();
    }

    private void write(ByteBuffer bytes) throws IOException {
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        out.flush();
        bytes.position(bytes.limit());
    }

    /** Waits until all that an ended command has printed is written. */
    void finish() {
        try {
            for (var before = -1L; reading.isAlive() && before != chunks(); ) {
                before = chunks();
                reading.join(STRAGGLERS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long chunks() {
        return chunks;
    }

    private void close() {
        reading.interrupt();
        try {
            in.close();
        } catch (IOException closed) {
            // The reader is gone.
        }
    }
}
