package decompress.remind;

import decompress.files.Draft;
import decompress.files.PrivateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The answer of {@code due} in one line next to the log, from which the launcher answers without starting Java: when the
 * person last moved, how many minutes they may sit, and the stamps of the log and the settings that say so.
 */
public final class MovedFile {
    private static final String NOTHING = "-";

    private final Path log;
    private final Optional<String> stamps;

    /** Takes the stamps; do it before the files are read, so that a later change makes the answer old. */
    public MovedFile(Path log, Path settings) {
        this.log = log;
        this.stamps = stamp(log)
                .filter(known -> !known.equals(NOTHING))
                .flatMap(known -> stamp(settings).map(other -> known + " " + other));
    }

    /**
     * The state of a file, as the launcher asks {@code stat} for it: inode, size, and the
     * seconds of its last change and of the last change of its inode, which no copy keeps.
     *
     * @return empty if the system does not know
     */
    static Optional<String> stamp(Path file) {
        try {
            var facts = Files.readAttributes(file, "unix:ino,size,lastModifiedTime,ctime");
            return Optional.of("%s.%s.%d.%d"
                    .formatted(
                            facts.get("ino"),
                            facts.get("size"),
                            second(facts.get("lastModifiedTime")),
                            second(facts.get("ctime"))));
        } catch (NoSuchFileException e) {
            return Optional.of(NOTHING);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long second(Object time) {
        return ((FileTime) time).toInstant().getEpochSecond();
    }

    /**
     * Keeps an answer; where it cannot be written, the launcher starts Java again.
     *
     * @param every how long the settings let the person sit, where they say so; the launcher knows whole minutes only
     */
    public void keep(Optional<Instant> moved, Optional<Duration> every) {
        if (stamps.isEmpty()) {
            return;
        }
        var folder = log.resolveSibling(log.getFileName() + ".d");
        var minutes = every.filter(sitting -> sitting.toSecondsPart() == 0)
                .map(sitting -> Long.toString(sitting.toMinutes()))
                .orElse(NOTHING);
        var text = moved.map(at -> Long.toString(at.getEpochSecond())).orElse("never") + " " + minutes + " "
                + stamps.get() + "\n";
        try {
            PrivateFolder.makeOwn(folder);
            Draft.replace(folder.resolve("moved"), text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return;
        }
    }
}
