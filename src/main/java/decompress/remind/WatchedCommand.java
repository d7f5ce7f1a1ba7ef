package decompress.remind;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A person's own command that runs while they move: what it prints is kept until they look again. */
public final class WatchedCommand implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final Path output;

    private final Thread last = new Thread(this::endInTime, "command");

    private WatchedCommand(Process process, Path output) {
        this.process = process;
        this.output = output;
        Runtime.getRuntime().addShutdownHook(last);
    }

    /**
     * Starts a command.
     *
     * @param keysAreOurs whether the keyboard is needed here, so that the command has nothing to read; else it reads on
     * @param errorsToo whether what it prints on stderr is kept as well, in its order; else it goes where ours goes
     * @throws IOException when it cannot be started
     */
    public static WatchedCommand start(
            List<String> command, Map<String, String> environment, boolean keysAreOurs, boolean errorsToo)
            throws IOException {
        var output = Files.createTempFile("decompress", ".out");
        var builder = new ProcessBuilder(command)
                .redirectInput(keysAreOurs ? Redirect.from(new File("/dev/null")) : Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .redirectError(Redirect.INHERIT)
                .redirectErrorStream(errorsToo);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new WatchedCommand(builder.start(), output);
        } catch (IOException notStarted) {
            Files.deleteIfExists(output);
            throw new IOException(
                    "cannot run '%s': there is no such program, or it may not be run.".formatted(command.get(0)),
                    notStarted);
        }
    }

    /** Whether it came to its end within so long. */
    public boolean isOverWithin(Duration wait) {
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Tells it to end by the signal of this number, which a terminal has not told it by itself. */
    public void signal(int number) {
        try {
            new ProcessBuilder("kill", "-" + number, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            process.destroy();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it has come to a bad end. */
    public boolean hasFailed() {
        return !process.isAlive() && process.exitValue() != 0;
    }

    /** A process that is told to end itself does not leave the command behind; Ctrl-C has reached it already. */
    private void endInTime() {
        if (!isOverWithin(TO_END)) {
            process.destroy();
            var unused = isOverWithin(TO_END);
        }
    }

    /** Passes on what it printed and prints until its end; its exit code comes back. */
    public int follow(OutputStream out) throws IOException {
        try (var kept = Files.newInputStream(output)) {
            var over = false;
            while (!over) {
                over = isOverWithin(BETWEEN_LOOKS);
                kept.transferTo(out);
                out.flush();
            }
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException alreadyEnding) {
            // It waits for the command now.
            return;
        }
        Files.deleteIfExists(output);
    }
}
