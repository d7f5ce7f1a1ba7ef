package decompress.sound.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that an environment offers. */
public record InstalledPrograms(Map<String, String> environment) {
    private static final List<String> ENDINGS = List.of("", ".exe");

    public InstalledPrograms {
        environment = Map.copyOf(environment);
    }

    /** The first file of this name in a folder of the PATH. */
    public Optional<Path> find(String name) {
        return folders()
                .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
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
}
