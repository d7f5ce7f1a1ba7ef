package decompress;

import decompress.cli.DecompressCommand;
import decompress.cli.Environment;
import decompress.run.ui.TerminalUiFactory;
import decompress.terminal.ProcessIo;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** ProcessIo the real clocks, streams and paths. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var began = System.nanoTime();
        // Numbers are written alike in every language.
        Locale.setDefault(Locale.ROOT);
        var charset =
                Charset.forName(System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
        var io = new ProcessIo(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                charset,
                () -> Duration.ofNanos(System.nanoTime() - began),
                Runtime.getRuntime()::halt);
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        var environment = new Environment(
                System.getenv(),
                Path.of(home),
                Clock.systemDefaultZone(),
                io,
                writer(io.out(), charset),
                writer(System.err, charset),
                new TerminalUiFactory());
        var code = DecompressCommand.run(environment, arguments);
        System.exit(code);
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
