package decompress.cli.library;

import decompress.library.Library;
import decompress.library.LibraryReader;
import decompress.library.LibraryReading;
import decompress.library.Shipped;
import decompress.library.problem.Problem;
import decompress.library.problem.Source;
import decompress.perform.Failure;
import decompress.perform.ui.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The exercise files that count.
 *
 * @param alone the one that is used alone
 * @param own else the person's own, which is laid over the shipped one if it is there
 */
public record LibrarySource(Optional<Path> alone, Path own) {
    /** The library; warnings are printed. */
    public Library read(Console console) {
        var reading = reading();
        if (reading.library().isEmpty()) {
            throw Failure.problems(reading.problems());
        }
        if (!reading.problems().isEmpty()) {
            console.warnAsIs(Problem.pictures(reading.problems()));
        }
        return reading.library().get();
    }

    /** The library, or the shipped one where a mistake is in the files: the record of what was done hangs on none. */
    public Library readOrShipped() {
        return reading().library().orElseGet(Shipped::library);
    }

    private LibraryReading reading() {
        if (alone.isPresent()) {
            return LibraryReader.read(Source.file(alone.get()));
        }
        return Files.exists(own)
                ? LibraryReader.overShipped(Source.file(own))
                : new LibraryReading(Optional.of(Shipped.library()), List.of());
    }
}
