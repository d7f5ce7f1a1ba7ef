package decompress.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * What connects a terminal with the process.
 *
 * @param out unbuffered: a frame is one write
 * @param monotonic the time since some fixed moment
 * @param halt ends the process at once with an exit code, when nothing else can
 */
public record ProcessIo(
        InputStream in, OutputStream out, Charset charset, Supplier<Duration> monotonic, IntConsumer halt) {
    /** Reads one line byte by byte, so that later bytes stay for the session; empty at the end of input. */
    public Optional<String> readLine() {
        var line = new ByteArrayOutputStream();
        try {
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return Optional.empty();
                }
                line.write(next);
            }
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
}
