package decompress.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
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
        InputStream in, OutputStream out, Charset charset, Supplier<Duration> monotonic, IntConsumer halt) {}
