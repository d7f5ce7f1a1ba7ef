package decompress.terminal.tty;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The command {@code stty}. */
final class Stty {
    /** The keys that end or stop a session reach every process on the terminal, but must not stop this one halfway. */
    private static final String UNDISTURBED = "trap '' HUP INT TERM TSTP; exec stty \"$@\"";

    private Stty() {}

    /** Its answer, empty when it cannot do what it was asked. */
    static Optional<String> run(boolean onInput, String... arguments) {
        var command = new ArrayList<>(List.of("sh", "-c", UNDISTURBED, "stty"));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectInput(onInput ? Redirect.INHERIT : Redirect.from(new File("/dev/tty")))
                    .redirectError(Redirect.DISCARD)
                    .start();
            // The answers fit into the pipe: waiting first is safe, and bounded on a terminal that blocks.
            if (process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0) {
                var answer = process.getInputStream().readAllBytes();
                return Optional.of(new String(answer, StandardCharsets.US_ASCII).strip());
            }
            process.destroyForcibly();
            return Optional.empty();
        } catch (IOException notHere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
