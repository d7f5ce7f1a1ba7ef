package decompress.log;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A log that cannot be read or written: what was tried, where, why, and what to do about it. */
public final class LogException extends Exception {
    private static final long serialVersionUID = 1L;

    private LogException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param tried what could not be done, as in "write the session log" */
    static LogException of(String tried, Path file, IOException cause) {
        return new LogException("cannot " + tried + ": " + file + ": " + why(cause) + "\n" + advice(cause), cause);
    }

    static LogException notAFile(String tried, Path file, String instead) {
        return new LogException(
                "cannot " + tried + ": " + file + " is " + instead + ", not a file\n"
                        + "Move it away, or name another file in DECOMPRESS_LOG.",
                null);
    }

    private static String why(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        var reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? "it failed (" + cause.getClass().getSimpleName() + ")" : lower(reason);
    }

    private static String lower(String reason) {
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    private static String advice(IOException cause) {
        var reason = why(cause);
        if (reason.contains("space") || reason.contains("quota") || reason.contains("too large")) {
            return "Make room on the disk, or name a file elsewhere in DECOMPRESS_LOG.";
        }
        if (cause instanceof NoSuchFileException) {
            return "Check the name of the file.";
        }
        return "Make the file and its folder accessible to you, or name another file in DECOMPRESS_LOG.";
    }
}
