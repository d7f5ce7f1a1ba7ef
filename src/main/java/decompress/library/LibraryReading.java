package decompress.library;

import decompress.library.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading exercise files.
 *
 * @param library empty exactly when one of the problems is an error
 * @param problems all of them, file by file, in the order of their places
 */
public record LibraryReading(Optional<Library> library, List<Problem> problems) {}
