package decompress.cli.help;

import decompress.cli.Environment;
import decompress.cli.io.LibrarySource;
import decompress.log.LogPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is running, and where a person's files are: what a report of a fault needs. */
public final class VersionPage {
    private VersionPage() {}

    public static List<String> lines(Environment environment) {
        var own = LibrarySource.own(environment);
        var alone = LibrarySource.alone(environment, Optional.empty());
        return List.of(
                "decompress " + Version.read(),
                "Java       " + System.getProperty("java.runtime.version") + ", " + System.getProperty("java.home"),
                "exercises  " + alone.map(Path::toString).orElse("shipped" + (Files.exists(own) ? ", and " + own : "")),
                "log        " + LogPath.of(environment.variables(), environment.home()),
                "settings   " + own.resolveSibling("settings.yaml"),
                "archive    " + System.getProperty("decompress.archive", "none"));
    }
}
