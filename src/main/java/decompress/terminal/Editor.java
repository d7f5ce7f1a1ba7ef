package decompress.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program that a person writes files with.
 *
 * @param command for the shell, as VISUAL and EDITOR are written for git
 * @param variables what is in its environment
 */
public record Editor(String command, Map<String, String> variables) {
    private static final List<String> USUAL = List.of("sensible-editor", "nano", "vim", "vi");
    /** The shell's exit code for a missing program. */
    public static final int NOT_FOUND = 127;

    /** Returns the editor in VISUAL or EDITOR, or the first installed one of the usual editors. */
    public static Optional<Editor> find(Map<String, String> variables) {
        return Stream.of("VISUAL", "EDITOR")
                .filter(name -> !variables.getOrDefault(name, "").isBlank())
                .findFirst()
                .map(name -> new Editor(variables.get(name), variables))
                .or(() -> usual(variables));
    }

    private static Optional<Editor> usual(Map<String, String> variables) {
        var path = variables.getOrDefault("PATH", "");
        return USUAL.stream()
                .filter(name -> Stream.of(path.split(":"))
                        .filter(folder -> folder.startsWith("/"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst()
                .map(name -> new Editor(name, variables));
    }

    /** Opens a file, and waits until the editor is closed; its exit code comes back. */
    public int open(Path file) throws IOException {
        var shell = List.of("/bin/sh", "-c", command + " \"$@\"", command, file.toString());
        var program = new ProcessBuilder(shell).inheritIO();
        program.environment().clear();
        program.environment().putAll(variables);
        try (var signals = new Signals()) {
            // Ctrl-C is the editor's; a signal that is only caught here has its usual meaning there.
            signals.on("INT", () -> {});
            return program.start().onExit().join().exitValue();
        }
    }
}
