package decompress.programs;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that an environment offers, each started with this environment and nothing else.
 *
 * <p>A program gets no terminal to read keys from or to change: it starts in a session of its own where the system has
 * {@code setsid} (Linux, the BSDs). On macOS, which has none, it keeps the terminal.
 */
public record Programs(Map<String, String> environment) {
    private static final List<String> ENDINGS = List.of("", ".exe");
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));
    /** Where a shell looks for programs without a PATH. */
    private static final Map<String, String> USUAL_PATH = Map.of("PATH", "/usr/bin:/bin");

    /** Longer than any answer that a program here gives. */
    private static final int LONGEST_ANSWER = 256 * 1024;

    public Programs {
        environment = Map.copyOf(environment);
    }

    /** The first file of this name in a folder of the PATH. */
    public Optional<Path> find(String name) {
        return folders()
                .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
                .filter(Programs::mayRun)
                .findFirst();
    }

    private Stream<Path> folders() {
        // Windows writes it "Path".
        var path =
                environment.keySet().stream().filter("PATH"::equalsIgnoreCase).findFirst();
        return path.map(environment::get).stream()
                .flatMap(folders -> Stream.of(folders.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> path(folder).stream());
    }

    private static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException bad) {
            return Optional.empty();
        }
    }

    private static boolean mayRun(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /** Starts a command that reads nothing, prints nowhere, and is not waited for. */
    public RunningProgram start(List<String> command) throws IOException {
        return start(command, Map.of(), Streams.NONE);
    }

    /**
     * Starts a command without a terminal.
     *
     * @param more variables that this command gets as well
     * @throws IOException when there is no such program, or it may not be run
     */
    public RunningProgram start(List<String> command, Map<String, String> more, Streams streams) throws IOException {
        if (!isThere(command.get(0))) {
            throw new IOException("there is no program '" + command.get(0) + "', or it may not be run");
        }
        var setsid = Stream.concat(SETSID.stream().filter(Programs::mayRun), find("setsid").stream())
                .findFirst();
        var words = new ArrayList<String>();
        setsid.ifPresent(program -> words.addAll(List.of(program.toString(), "--")));
        words.addAll(command);
        var builder = streams.connect(new ProcessBuilder(words));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        return new RunningProgram(builder.start(), setsid.isPresent());
    }

    private boolean isThere(String program) {
        if (program.contains(File.separator)) {
            return path(program).filter(Programs::mayRun).isPresent();
        }
        var isPathSet = environment.keySet().stream().anyMatch("PATH"::equalsIgnoreCase);
        return (isPathSet ? this : new Programs(USUAL_PATH)).find(program).isPresent();
    }

    /** The output of a command that exits with 0 in time; a command that runs too long or prints too much is ended. */
    public Optional<String> answer(List<String> command, Duration limit) {
        try {
            var program = start(command, Map.of(), Streams.ANSWER);
            program.endAfter(limit);
            try (var output = program.output()) {
                var answer = output.readNBytes(LONGEST_ANSWER);
                if (answer.length == LONGEST_ANSWER || !program.isOverWithin(limit) || program.exitCode() != 0) {
                    program.end();
                    return Optional.empty();
                }
                return Optional.of(new String(answer, StandardCharsets.UTF_8));
            }
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** The input of a program and the place of its output. */
    public enum Streams {
        /** It reads nothing and its output is discarded. */
        NONE,
        /** It reads nothing, and its output comes to this process. */
        ANSWER,
        /** It reads nothing, and its output and errors come to this process in their order. */
        WATCHED,
        /** It reads this process's input, and its output and errors come to this process. */
        WATCHED_READER,
        /** It reads and prints where this process does. */
        SHARED,
        /** It reads until this process ends, in any way, and its output is discarded. */
        UNTIL_WE_END;

        private ProcessBuilder connect(ProcessBuilder builder) {
            return switch (this) {
                case NONE ->
                    builder.redirectInput(nothing())
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD);
                case ANSWER -> builder.redirectInput(nothing()).redirectError(Redirect.DISCARD);
                case WATCHED -> builder.redirectInput(nothing()).redirectErrorStream(true);
                case WATCHED_READER -> builder.redirectInput(Redirect.INHERIT).redirectErrorStream(true);
                case SHARED -> builder.inheritIO();
                case UNTIL_WE_END -> builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
            };
        }

        private static Redirect nothing() {
            return Redirect.from(Redirect.DISCARD.file());
        }
    }
}
