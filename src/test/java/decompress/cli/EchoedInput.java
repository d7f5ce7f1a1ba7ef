package decompress.cli;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Lines that a person types, each of which shows on the screen as it is read. */
final class EchoedInput extends ByteArrayInputStream {
    private final StringWriter screen;

    EchoedInput(String typed, StringWriter screen) {
        super(typed.getBytes(StandardCharsets.US_ASCII));
        this.screen = screen;
    }

    @Override
    public synchronized int read() {
        var next = super.read();
        if (next >= 0) {
            screen.write(next);
        }
        return next;
    }

    /** One byte at a time, as a person types. */
    @Override
    public synchronized int read(byte[] bytes, int from, int most) {
        var next = most == 0 ? 0 : read();
        if (most == 0 || next < 0) {
            return next;
        }
        bytes[from] = (byte) next;
        return 1;
    }
}
