package decompress.profile;

import decompress.files.Draft;
import decompress.files.ExclusiveLock;
import decompress.files.OwnLink;
import decompress.files.PrivateFolder;
import decompress.files.RegularFile;
import decompress.safety.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The one file that keeps a person's profile, readable by them alone and always whole. */
public final class ProfileFile {
    /** No real profile is longer than a few pages. */
    private static final int LARGEST = 1 << 20;

    private final Path path;

    public ProfileFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** The profile; {@link Profile#NONE} when there is no file. */
    public Profile read() throws ProfileException {
        try {
            return new ProfileForm(path).read(RegularFile.read(path, LARGEST));
        } catch (NoSuchFileException e) {
            return Profile.NONE;
        } catch (IOException e) {
            throw ProfileException.of("read", path, e);
        }
    }

    /** Changes the profile, one process at a time, and returns it as saved. */
    public Profile change(UnaryOperator<Profile> change) throws ProfileException {
        try {
            PrivateFolder.make(path.getParent());
            var lock = ExclusiveLock.acquire(path.resolveSibling(".profile.lock"), ExclusiveLock.PATIENCE);
            try {
                var changed = change.apply(read());
                Draft.replaceBehindLink(path, ProfileForm.json(changed).getBytes(StandardCharsets.UTF_8));
                return changed;
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw ProfileException.of("write", path, e);
        }
    }

    /** Removes the file, damaged or not; false when there was none. */
    public boolean forget() throws ProfileException {
        try {
            return Files.deleteIfExists(OwnLink.target(path));
        } catch (IOException e) {
            throw ProfileException.of("remove", path, e);
        }
    }
}
