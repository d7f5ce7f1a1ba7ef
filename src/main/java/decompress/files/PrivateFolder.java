package decompress.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** Files and folders that only their owner can look into; those that exist already keep their permissions. */
public final class PrivateFolder {
    private PrivateFolder() {}

    /** Makes the folder and those above it, where they are missing. */
    public static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        }
    }

    /**
     * Creates the folder, or checks that it belongs to this user and is not a link.
     *
     * @throws FileSystemException if it belongs to another user, who could plant files in it
     */
    public static void makeOwn(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder);
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(folder.toString(), null, "it is not a folder");
        }
        if (!user(folder).equals(Files.getOwner(folder))) {
            throw new FileSystemException(folder.toString(), null, "it belongs to another user");
        }
    }

    /** Returns the owner of a new file in a folder: this user, whose name is not known everywhere. */
    static UserPrincipal user(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, ".owner", null);
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    /** Opens a file to write to, without following a link that stands in its place. */
    public static FileChannel open(Path file, OpenOption how) throws IOException {
        RegularFile.exists(file, LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(
                file, Set.of(how, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS), filePermissions(file));
    }

    public static FileAttribute<?>[] filePermissions(Path file) {
        return permissions(file, "rw-------");
    }

    /** Makes sure that a new name in the folder survives a power cut, where the system can. */
    public static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system can open a folder; the file itself is on disk.
            return;
        }
    }

    /** Whether files have permissions here. */
    public static boolean knowsPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return knowsPermissions(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
