package decompress.library;

import decompress.files.Draft;
import decompress.files.IoReason;
import decompress.files.PrivateFolder;
import decompress.files.RegularFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that a person writes, with the schema beside it that helps their editor.
 *
 * @param template the name, among what is shipped, of what the file begins as
 * @param schema the name of its schema, shipped and beside it
 */
public record OwnFile(Path path, String template, String schema) {
    private static final int LARGEST = 1 << 20;

    public static OwnFile exercises(Path path) {
        return new OwnFile(path, "template.yaml", "exercises.schema.json");
    }

    public static OwnFile settings(Path path) {
        return new OwnFile(path, "settings.template.yaml", "settings.schema.json");
    }

    /** Writes the file from the template if there is none. */
    public void prepare() throws IOException {
        PrivateFolder.make(path.toAbsolutePath().getParent());
        if (!RegularFile.exists(path)) {
            Draft.replaceBehindLink(path, bytes(template));
        }
    }

    /** Reads the file; a missing file is empty. */
    public String text() throws IOException {
        return RegularFile.exists(path) ? new String(RegularFile.read(path, LARGEST), StandardCharsets.UTF_8) : "";
    }

    /**
     * Writes a text in place of the text that was read, as a whole or not at all.
     *
     * @throws FileSystemException when the file has changed since, or is read-only
     */
    public void replace(String before, String text) throws IOException {
        PrivateFolder.make(path.toAbsolutePath().getParent());
        if (!text().equals(before)) {
            throw new FileSystemException(path.toString(), null, "it has changed meanwhile");
        }
        if (Files.exists(path) && isReadOnly()) {
            throw new FileSystemException(path.toString(), null, "it is read-only");
        }
        Draft.replaceBehindLink(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A read-only file could be replaced all the same, so its permissions are read. */
    private boolean isReadOnly() throws IOException {
        return !Files.isWritable(path)
                || PrivateFolder.knowsPermissions(path)
                        && !Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE);
    }

    /** Writes the schema next to the file where it is not up to date; returns why that failed. */
    public Optional<String> refreshSchema() {
        var beside = path.resolveSibling(schema);
        try {
            if (!isUpToDate(beside)) {
                Draft.replace(beside, bytes(schema));
            }
            return Optional.empty();
        } catch (IOException e) {
            var reason = Files.isDirectory(beside) ? "a folder is in its place" : IoReason.of(e);
            return Optional.of("cannot write " + beside + ": " + reason + ". Your editor has no hints without it.");
        }
    }

    private boolean isUpToDate(Path beside) {
        try {
            return Arrays.equals(RegularFile.read(beside, LARGEST), bytes(schema));
        } catch (IOException e) {
            // Whatever is there is replaced.
            return false;
        }
    }

    private static byte[] bytes(String shipped) {
        return Shipped.text(shipped).getBytes(StandardCharsets.UTF_8);
    }
}
