package decompress.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Lines that a person types, each of which shows on the screen as it is read. */
final class EchoedInput extends InputStream {
    private final ByteArrayInputStream typed;
    private final StringWriter screen;

    EchoedInput(String typed, StringWriter screen) {
        this.typed = new ByteArrayInputStream(typed.getBytes(StandardCharsets.US_ASCII));
        this.screen = screen;
    }

    @Override
    public int read() {
        var next = typed.read();
        if (next >= 0) {
            screen.write(next);
        }
        return next;
    }
}
