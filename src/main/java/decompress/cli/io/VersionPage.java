package decompress.cli.io;

import decompress.cli.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is running, and where a person's files are: what a report of a fault needs. */
public final class VersionPage {
    private VersionPage() {}

    public static List<String> lines(Environment environment) {
        var exercises = environment.librarySource(Optional.empty());
        var shipped = "shipped" + (Files.exists(exercises.own()) ? ", and " + exercises.own() : "");
        return List.of(
                "decompress " + Version.read(),
                "Java       " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.home"),
                "exercises  " + exercises.alone().map(Path::toString).orElse(shipped),
                "log        " + environment.logFile(),
                "settings   " + environment.settingsFile(),
                "archive    " + System.getProperty("decompress.archive", "none"));
    }
}
