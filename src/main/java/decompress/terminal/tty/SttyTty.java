package decompress.terminal.tty;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The terminal, through the command {@code stty}; no command runs if the system or the launcher knows the answer. */
final class SttyTty implements Tty {
    private static final int INPUT = 0;
    private static final int OUTPUT = 1;
    private static final String NO_WINDOW = "none";
    /**
     * The keys that end or stop a session reach every process on the terminal, but must not stop this one halfway. Where
     * stty can, it does not wait for the output, which never ends on a terminal that nobody reads.
     */
    private static final String UNDISTURBED = "trap '' HUP INT TERM TSTP; PATH=$PATH:/usr/bin:/bin;"
            + " change() { stty -drain \"$@\" || stty \"$@\"; }; ";

    /** Long, because on a busy machine the settings must come back too. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private static final String RAW = "change -icanon -echo -iexten -ixon min 1 time 0 quit undef";

    private final Map<String, String> environment;
    private final String window;
    private Optional<Boolean> input = Optional.empty();
    private Optional<Boolean> output = Optional.empty();
    private boolean measured;
    private String before = "";

    /**
     * @param window what the launcher saw at the output: "rows columns" as {@code stty size} prints them, or "none"; empty
     *     without a launcher
     */
    SttyTty(Map<String, String> environment, String window) {
        this.environment = environment;
        this.window = window;
        if (!window.isEmpty()) {
            output = Optional.of(!window.equals(NO_WINDOW));
        }
    }

    @Override
    public synchronized boolean input() {
        input = input.or(() -> Optional.of(isTerminal(INPUT)));
        return input.get();
    }

    @Override
    public synchronized boolean output() {
        output = output.or(() -> Optional.of(isTerminal(OUTPUT)));
        return output.get();
    }

    /** Where the system shows open files by name, no program needs to look. */
    private static boolean isTerminal(int descriptor) {
        var shown = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            var target = Files.readSymbolicLink(shown).toString();
            if (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")) {
                return true;
            }
            if (target.startsWith("pipe:")
                    || target.startsWith("socket:")
                    || target.equals("/dev/null")
                    || Files.isRegularFile(shown)) {
                return false;
            }
        } catch (IOException | UnsupportedOperationException notShown) {
            // Then a shell looks.
        }
        return run(new ProcessBuilder("/bin/sh", "-c", "[ -t " + descriptor + " ]").inheritIO())
                .isPresent();
    }

    @Override
    public synchronized int width() {
        var seen = window.split(" ", -1);
        // Once the window itself was measured, the size from the launcher may be outdated.
        return seen.length == 2 && !measured ? size(seen).columns() : size().columns();
    }

    @Override
    public synchronized Size size() {
        measured = true;
        return size(stty("stty size").orElse("").split(" ", -1));
    }

    private Size size(String[] sides) {
        var isKnown = sides.length == 2 && sides[0].matches("[0-9]{1,5}") && sides[1].matches("[0-9]{1,5}");
        var size = isKnown ? new Size(Integer.parseInt(sides[1]), Integer.parseInt(sides[0])) : new Size(0, 0);
        return size.or(environment);
    }

    @Override
    public synchronized void raw() {
        if (before.isEmpty()) {
            before = stty("stty -g && { " + RAW + " || :; }").orElse("");
        } else {
            stty(RAW);
        }
    }

    @Override
    public synchronized void restore() {
        // A second time, should Ctrl-C have hit the first before it could defend itself.
        if (!before.isEmpty() && stty("change " + before).isEmpty()) {
            stty("change " + before);
        }
        before = "";
    }

    /** The answer of a script at the terminal; empty when it fails, and where there is no terminal. */
    private Optional<String> stty(String script) {
        if (!input() && !output()) {
            return Optional.empty();
        }
        return run(new ProcessBuilder("/bin/sh", "-c", UNDISTURBED + script)
                .redirectInput(input() ? Redirect.INHERIT : Redirect.from(new File("/dev/tty")))
                .redirectError(Redirect.DISCARD));
    }

    private static Optional<String> run(ProcessBuilder command) {
        try {
            var process = command.start();
            // The answers fit into the pipe: waiting first is safe, and bounded on a terminal that blocks.
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0) {
                var answer = process.getInputStream().readAllBytes();
                return Optional.of(new String(answer, StandardCharsets.US_ASCII).strip());
            }
            process.destroyForcibly();
        } catch (IOException noShell) {
            // As if there were no terminal.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
