package decompress.cli.io;

import decompress.cli.Environment;
import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.LibraryReading;
import decompress.library.Shipped;
import decompress.library.problem.FileFormat;
import decompress.library.problem.Source;
import decompress.report.KnownExercises;
import decompress.run.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the exercise files that count, and reads them. */
public final class LibrarySource {
    private static final String OWN = "decompress/exercises.yaml";

    private LibrarySource() {}

    /**
     * The library of one file alone, or of the shipped one with the person's own laid over it.
     *
     * @param alone the file that was named on the command line, or null
     */
    public static Library read(Environment environment, Path alone) {
        var reading = reading(environment, Optional.ofNullable(alone));
        if (!reading.problems().isEmpty()) {
            var pictures = reading.problems().stream()
                    .map(problem -> problem.picture())
                    .collect(Collectors.joining("\n\n"));
            if (reading.library().isEmpty()) {
                throw Failure.problems(pictures);
            }
            environment.err().println(pictures);
        }
        return reading.library().orElseThrow();
    }

    /** What exercises are called, from their ids; the record of what was done hangs on no file without a mistake. */
    public static KnownExercises known(Environment environment, Optional<Path> alone) {
        var library = reading(environment, alone).library().orElseGet(Shipped::library);
        return new KnownExercises(library::exercise, id -> library.regimen(id).setBy());
    }

    /** The file that is to be used alone, by the command line or the environment. */
    public static Optional<Path> alone(Environment environment, Optional<Path> option) {
        var named = environment.variables().getOrDefault("DECOMPRESS_LIBRARY", "");
        return option.or(
                () -> Optional.of(named).filter(name -> !name.isEmpty()).map(Path::of));
    }

    private static LibraryReading reading(Environment environment, Optional<Path> option) {
        var alone = alone(environment, option);
        if (alone.isPresent()) {
            return LibraryReader.read(Source.file(alone.get(), FileFormat.EXERCISES));
        }
        var own = own(environment);
        return Files.exists(own)
                ? LibraryReader.overShipped(Source.file(own, FileFormat.EXERCISES))
                : new LibraryReading(Optional.of(Shipped.library()), List.of());
    }

    /** Where a person's own exercises are. */
    public static Path own(Environment environment) {
        return environment.folder("XDG_CONFIG_HOME", ".config").resolve(OWN);
    }
}
