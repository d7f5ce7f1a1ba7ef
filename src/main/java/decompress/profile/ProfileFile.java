package decompress.profile;

import decompress.safety.Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/** The one file that keeps a person's profile, readable by them alone and always whole. */
public final class ProfileFile {
    private final Path path;

    public ProfileFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** The profile; {@link Profile#NONE} when there is no file. */
    public Profile read() throws ProfileException {
        try {
            return new ProfileForm(path).read(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Profile.NONE;
        } catch (IOException e) {
            throw ProfileException.of("read", path, e);
        }
    }

    /** Changes the profile, one process at a time; what comes back is on the disk. */
    public Profile change(UnaryOperator<Profile> change) throws ProfileException {
        try {
            folders();
            try (var lock = open(path.resolveSibling(".profile.lock"))) {
                // Closing the channel lets go of it.
                lock.lock();
                var changed = change.apply(read());
                write(changed);
                return changed;
            }
        } catch (IOException e) {
            throw ProfileException.of("write", path, e);
        }
    }

    /** Removes the file, damaged or not; false when there was none. */
    public boolean forget() throws ProfileException {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException e) {
            throw ProfileException.of("remove", path, e);
        }
    }

    private void write(Profile profile) throws IOException {
        var next = path.resolveSibling(".profile.next");
        Files.deleteIfExists(next);
        try (var out = open(next)) {
            var bytes = ByteBuffer.wrap(ProfileForm.json(profile).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes("rw-------"));
    }

    private void folders() throws IOException {
        if (!Files.isDirectory(path.getParent())) {
            Files.createDirectories(path.getParent(), attributes("rwx------"));
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
