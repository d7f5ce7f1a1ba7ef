package decompress.remind;

import decompress.files.Draft;
import decompress.files.PrivateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the person last moved, in one line beside the log: the launcher answers from it without starting Java, as long as
 * it is younger than the log.
 */
public final class MovedFile {
    private static final Duration YOUNGER = Duration.ofMillis(1);

    private final Path log;

    public MovedFile(Path log) {
        this.log = log;
    }

    /** When the log was last changed; taken before it is read, so that what is added meanwhile makes the file old. */
    Optional<FileTime> logChanged() {
        try {
            return Optional.of(Files.getLastModifiedTime(log));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** When the person last moved, by the log; kept for the next time. */
    public Optional<Instant> refresh(LoggedMovements movements) {
        var changed = logChanged();
        var moved = movements.newest();
        changed.ifPresent(at -> keep(moved, at));
        return moved;
    }

    /** Keeps the answer; where it cannot be written, the next one starts Java again. */
    private void keep(Optional<Instant> moved, FileTime logChanged) {
        var folder = log.resolveSibling(log.getFileName() + ".d");
        var text = moved.map(at -> Long.toString(at.getEpochSecond())).orElse("never") + "\n";
        try {
            PrivateFolder.makeOwn(folder);
            Draft.replace(folder.resolve("moved"), text.getBytes(StandardCharsets.US_ASCII));
            Files.setLastModifiedTime(
                    folder.resolve("moved"),
                    FileTime.from(logChanged.toInstant().plus(YOUNGER)));
        } catch (IOException unwritable) {
            // Asked again.
            return;
        }
    }
}
