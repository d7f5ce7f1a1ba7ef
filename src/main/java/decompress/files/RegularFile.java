package decompress.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** A file that is looked at before it is opened: opening a pipe would wait for its other end for ever. */
public final class RegularFile {
    private RegularFile() {}

    /**
     * Whether there is a file.
     *
     * @throws NotAFileException when there is something else
     */
    public static boolean exists(Path path, LinkOption... links) throws IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, links);
            if (!attributes.isRegularFile()) {
                throw new NotAFileException(path, kind(attributes));
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String kind(BasicFileAttributes attributes) {
        return attributes.isDirectory()
                ? "a folder"
                : attributes.isSymbolicLink() ? "a symbolic link" : "a pipe or a device";
    }

    /**
     * Opens a file to read from.
     *
     * @throws NoSuchFileException when there is none
     */
    public static FileChannel open(Path path) throws IOException {
        exists(path);
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    /** Reads a whole file of at most so many bytes. */
    public static byte[] read(Path path, int most) throws IOException {
        exists(path);
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FileSystemException(path.toString(), null, "it is larger than " + most + " bytes");
            }
            return bytes;
        }
    }
}
