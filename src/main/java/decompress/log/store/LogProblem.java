package decompress.log.store;

import java.nio.file.Path;

/** A line of a log that is skipped, wholly or in part, and why. */
public record LogProblem(Path file, long line, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
