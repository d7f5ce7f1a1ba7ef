package decompress;

import decompress.cli.DecompressCommand;
import decompress.cli.Environment;
import decompress.cli.io.HomeFolder;
import decompress.cli.io.LocalClock;
import decompress.cli.io.WatchedOutput;
import decompress.run.ui.TerminalUiFactory;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Wires the real clocks, streams and paths. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var began = System.nanoTime();
        // Numbers are written alike in every language.
        Locale.setDefault(Locale.ROOT);
        var charset = charset(System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
        var out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        var err = writer(System.err, charset);
        var io = new ProcessIo(
                System.in, out, charset, () -> Duration.ofNanos(System.nanoTime() - began), Runtime.getRuntime()::halt);
        var home = HomeFolder.of(System.getenv("HOME"), System.getProperty("user.home"));
        if (home.isEmpty()) {
            err.println("decompress: HOME names no folder. Set it to yours, for example: HOME=/home/sam");
            System.exit(1);
        }
        var variables = Environment.before(System.getenv(), System.getProperty("decompress.locale"));
        var environment = new Environment(
                variables,
                home.get(),
                new LocalClock(Clock.systemUTC()),
                io,
                Tty.find(variables),
                writer(out, charset),
                err,
                new TerminalUiFactory());
        System.exit(out.settle(DecompressCommand.run(environment, arguments), err));
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
