package decompress.terminal;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The keys of the terminal on standard input, for a thread that may be interrupted while it waits for one.
 *
 * <p>A thread that waits inside the system holds up the end of the process: HotSpot gives it 300 ms to come back.
 */
final class InterruptibleKeys extends InputStream {
    private final FileInputStream terminal;

    private InterruptibleKeys(FileInputStream terminal) {
        this.terminal = terminal;
    }

    /** Opens the terminal once more, so that it can be closed; as it is where that is not allowed, as after su. */
    static InputStream open(InputStream standardInput) {
        if (!(standardInput instanceof FilterInputStream)) {
            // Not the stream of the process.
            return standardInput;
        }
        try {
            return new InterruptibleKeys(new FileInputStream("/dev/fd/0"));
        } catch (FileNotFoundException notAllowed) {
            return standardInput;
        }
    }

    @Override
    public int read() throws IOException {
        var key = new byte[1];
        return read(key, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(key[0]);
    }

    @Override
    public int read(byte[] keys, int from, int count) throws IOException {
        return terminal.getChannel().read(ByteBuffer.wrap(keys, from, count));
    }

    @Override
    public int available() throws IOException {
        return terminal.available();
    }
}
