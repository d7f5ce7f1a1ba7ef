package decompress.cli.io;

import decompress.cli.Environment;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import decompress.run.Failure;
import decompress.settings.Settings;
import decompress.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the person's settings file, and reads it. */
public final class SettingsFile {
    private static final String OWN = "decompress/settings.yaml";

    private SettingsFile() {}

    /** Where the settings are. */
    public static Path own(Environment environment) {
        return environment.folder("XDG_CONFIG_HOME", ".config").resolve(OWN);
    }

    public static Settings read(Environment environment) {
        var file = own(environment);
        if (Files.notExists(file)) {
            return Settings.NONE;
        }
        var reading = SettingsReader.read(Source.file(file, FileFormat.SETTINGS));
        if (!reading.problems().isEmpty()) {
            throw Failure.problems(
                    reading.problems().stream().map(Problem::picture).collect(Collectors.joining("\n\n")));
        }
        return reading.settings();
    }
}
