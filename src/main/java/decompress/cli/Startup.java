package decompress.cli;

import decompress.cli.io.Environment;
import decompress.cli.parse.Unreadable;
import decompress.perform.Clocks;
import decompress.perform.ExitCode;
import decompress.perform.ui.UiFactory;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out where the process runs, carries out its command line there, and settles its output. */
public final class Startup {
    private static final String WINDOWS =
            "decompress: on Windows it runs in WSL only. Install that with 'wsl --install', and start decompress there.";

    private Startup() {}

    /** The exit code of the process comes back. */
    public static int run(Clocks clocks, InputStream in, OutputStream out, OutputStream err, String... arguments) {
        // Numbers are written alike in every language.
        Locale.setDefault(Locale.ROOT);
        var charset = charset(System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
        var errors = writer(err, charset);
        if (System.getProperty("os.name").startsWith("Windows")) {
            errors.println(WINDOWS);
            return ExitCode.FAILED;
        }
        var home = home(System.getenv("HOME"), System.getProperty("user.home"));
        if (home.isEmpty()) {
            errors.println("decompress: HOME names no folder. Set it to yours, for example: HOME=/home/sam");
            return ExitCode.FAILED;
        }
        var watched = new WatchedOutput(out);
        var variables = variables(System.getenv(), System.getProperty("decompress.locale"));
        var environment = new Environment(
                variables,
                home.get(),
                new LocalClock(clocks.wall()),
                new ProcessIo(in, watched, charset, clocks.monotonic(), Runtime.getRuntime()::halt),
                Tty.find(variables),
                writer(watched, charset),
                errors,
                UiFactory.TERMINAL);
        return watched.settle(DecompressCommand.run(environment, arguments), errors);
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /**
     * Where a person's files are: in whatever folder the program happened to start in, they would not find them again.
     * The first that is a whole path: what HOME says, or null, and what the account's entry says.
     */
    static Optional<Path> home(String named, String account) {
        var home = absolute(named);
        return home.isPresent() ? home : absolute(account);
    }

    private static Optional<Path> absolute(String path) {
        try {
            return path == null || !path.startsWith("/") || Unreadable.is(path)
                    ? Optional.empty()
                    : Optional.of(Path.of(path));
        } catch (InvalidPathException notInThisLocale) {
            return Optional.empty();
        }
    }

    /**
     * The variables as the person has set them, for the programs that are started for them: Java itself runs in a
     * locale, and with a signal for its threads, of the launcher's choice.
     *
     * @param locale the earlier LC_ALL, empty for none, or null if it was not changed
     */
    static Map<String, String> variables(Map<String, String> variables, String locale) {
        if (locale == null) {
            return variables;
        }
        var before = new HashMap<>(variables);
        before.remove("LC_ALL");
        before.remove("_JAVA_SR_SIGNUM");
        if (!locale.isEmpty()) {
            before.put("LC_ALL", locale);
        }
        return before;
    }
}
