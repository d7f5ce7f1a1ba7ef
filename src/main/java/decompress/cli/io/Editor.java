package decompress.cli.io;

import decompress.run.Failure;
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
    private static final int NOT_FOUND = 127;
    private static final String HINT = "\nName one that is installed, for example: EDITOR=nano decompress edit";

    /** What VISUAL or EDITOR names, else the first of the usual ones that is there. */
    public static Editor find(Map<String, String> variables) {
        return Stream.of("VISUAL", "EDITOR")
                .filter(name -> !variables.getOrDefault(name, "").isBlank())
                .findFirst()
                .map(name -> new Editor(variables.get(name), variables))
                .or(() -> usual(variables))
                .orElseThrow(() -> Failure.failed("there is no editor: VISUAL and EDITOR are not set." + HINT));
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

    /** Opens a file, and waits until the editor is closed. */
    public void open(Path file) {
        var shell = List.of("/bin/sh", "-c", command + " \"$@\"", command, file.toString());
        try {
            var program = new ProcessBuilder(shell).inheritIO();
            program.environment().clear();
            program.environment().putAll(variables);
            var code = program.start().waitFor();
            if (code == NOT_FOUND) {
                throw Failure.failed("the editor '" + command + "' cannot be started." + HINT);
            }
            if (code != 0) {
                throw Failure.failed("the editor '%s' ended with code %d; %s is as it left it.%s"
                        .formatted(command, code, file, "\n'decompress check' looks for mistakes in it."));
            }
        } catch (IOException notThere) {
            throw Failure.failed("there is no /bin/sh to start the editor with.");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Failure.failed("interrupted while the editor was open; " + file + " is as it left it.");
        }
    }
}
