package decompress.remind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * The output of a command, kept in memory until a reader is there and passed on from then.
 *
 * <p>What does not fit is not read: the command waits, as it does for a slow reader of a pipe, and no byte is lost.
 */
final class KeptOutput {
    private static final int MEGABYTE = 1 << 20;
    private static final int CHUNK = 1 << 14;
    /** The output of an ended command is read within this time, even if another process holds it open. */
    private static final Duration STRAGGLERS = Duration.ofSeconds(1);

    private final InputStream in;
    /** At most 64 MB, and not more than a small machine can spare. */
    private final int limit = (int) Math.min(64 * MEGABYTE, Runtime.getRuntime().maxMemory() / 4);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread reading = new Thread(this::read, "output of the command");
    private OutputStream out;
    private long chunks;
    private volatile boolean isFull;

    KeptOutput(InputStream in) {
        this.in = in;
        reading.setDaemon(true);
        reading.start();
    }

    /** The reason why the command must wait until its output is read. */
    Optional<String> trouble() {
        return isFull
                ? Optional.of("The command has printed more than %d MB. It waits until its output can be shown."
                        .formatted(limit / MEGABYTE))
                : Optional.empty();
    }

    private void read() {
        var chunk = new byte[CHUNK];
        try (in) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                keep(chunk, count);
            }
        } catch (IOException readerGone) {
            // The closed pipe ends the command, as in a shell.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(byte[] chunk, int count) throws IOException, InterruptedException {
        chunks++;
        while (out == null && kept.size() + count > limit) {
            isFull = true;
            wait();
        }
        if (out == null) {
            kept.write(chunk, 0, count);
        } else {
            out.write(chunk, 0, count);
            out.flush();
        }
    }

    /** Writes what was kept, and from now on everything at once. */
    synchronized void passTo(OutputStream reader) {
        if (out != null) {
            return;
        }
        out = reader;
        try {
            kept.writeTo(out);
            out.flush();
        } catch (IOException gone) {
            close();
        }
        kept.reset();
        notifyAll();
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
