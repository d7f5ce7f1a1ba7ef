package decompress.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows the version and the places of the person's files, for a bug report. */
public final class VersionPage {
    /** For a program that was not started by its launcher. */
    private static final String DOCUMENTS = "https://github.com/decompress-cli/decompress/tree/main/docs";

    private VersionPage() {}

    public static List<String> lines(Environment environment) {
        var exercises = environment.librarySource(Optional.empty());
        var shipped = "shipped" + (Files.exists(exercises.own()) ? ", and " + exercises.own() : "");
        return List.of(
                "decompress " + version(),
                "Java       " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.home"),
                "exercises  " + exercises.alone().map(Path::toString).orElse(shipped),
                "log        " + environment.logFile(),
                "settings   " + environment.settingsFile(),
                "documents  " + System.getProperty("decompress.documents", DOCUMENTS),
                "archive    " + System.getProperty("decompress.archive", "none"));
    }

    /** The version that the build wrote into the program. */
    public static String version() {
        try (var in = VersionPage.class.getResourceAsStream("/decompress/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException damaged) {
            return "unknown";
        }
    }
}
