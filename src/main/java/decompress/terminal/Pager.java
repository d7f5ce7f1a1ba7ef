package decompress.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program of the person's choice that shows a long text page by page. */
public final class Pager {
    /** Leaves at the end of a short text, lets colours through, and leaves what was read on the screen. */
    private static final String MANNERS = "-FRX";

    /** Without it, less shows the codes of colours. */
    private static final String COLOURS = "-R ";

    private static final String USUAL = "if command -v less >/dev/null; then exec less; else exec cat; fi";
    /** The shell's exit codes for a program that it cannot start: missing, a folder, or not executable. */
    private static final Set<Integer> NOT_STARTED = Set.of(126, 127);

    private final String command;
    private final Map<String, String> variables;

    /** @param variables of the person, in which PAGER names the program and LESS its options */
    public Pager(Map<String, String> variables) {
        this.command = variables.getOrDefault("PAGER", USUAL);
        this.variables = variables;
    }

    /** Whether one is wanted at all. */
    public boolean isWanted() {
        return !command.isBlank()
                && !command.equals("cat")
                && !variables.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** Shows the lines until the person leaves; false when there is no such program. */
    public boolean show(List<String> lines, ProcessIo io) {
        var program = new ProcessBuilder("sh", "-c", command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
        program.environment().clear();
        program.environment().putAll(variables);
        program.environment().merge("LESS", MANNERS, (theirs, ours) -> COLOURS + theirs);
        try (var signals = new Signals()) {
            // Ctrl-C belongs to the pager: a caught signal is not ignored in the child.
            signals.on("INT", () -> {});
            var pager = program.start();
            write(lines, pager, io);
            var code = pager.waitFor();
            return code == 0 || !NOT_STARTED.contains(code) && isUnderstood();
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether the shell can read the command; it gives no exit code of its own to one that it cannot. */
    private boolean isUnderstood() throws IOException, InterruptedException {
        var check = new ProcessBuilder("sh", "-n", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return check.start().waitFor() == 0;
    }

    private static void write(List<String> lines, Process pager, ProcessIo io) {
        try (var out = new BufferedWriter(new OutputStreamWriter(pager.getOutputStream(), io.charset()))) {
            for (var line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException left) {
            // The reader has left early.
            return;
        }
    }
}
