package decompress.profile;

import decompress.files.IoReason;
import java.io.IOException;
import java.nio.file.Path;

/** A profile that cannot be read or written: why, and what to do about it. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private ProfileException(String message, Throwable cause) {
        super(message, cause);
    }

    static ProfileException damaged(Path file, String what, Throwable cause) {
        return new ProfileException(
                "cannot use " + file + ": " + what
                        + ".\nThis file holds your conditions and clearances, so no session starts until it can be read.\nRepair it, or delete it and answer again:\n"
                        + "decompress safety --forget",
                cause);
    }

    static ProfileException of(String tried, Path file, IOException cause) {
        return new ProfileException(
                "cannot " + tried + " " + file + ": " + IoReason.of(cause)
                        + "\nMake the file and its folder accessible to you, or set XDG_DATA_HOME to another folder.",
                cause);
    }
}
