package decompress.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for the reason why a file cannot be read or written. */
public final class IoReason {
    private IoReason() {}

    /** Returns the reason without the name of the file. */
    public static String of(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        var reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? "it failed (" + cause.getClass().getSimpleName() + ")" : reason;
    }
}
