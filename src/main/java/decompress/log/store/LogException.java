package decompress.log.store;

import decompress.files.BusyException;
import decompress.files.NotAFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A log that cannot be read or written: the attempt, the file, the reason, and the remedy. */
public final class LogException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean kept;

    private LogException(String message, IOException cause, boolean kept) {
        super(message, cause);
        this.kept = kept;
    }

    public static LogException unreadable(Path file, IOException cause) {
        return failed("read the session log", file, cause, advice(cause));
    }

    /** A log that the person named, to merge it into their own. */
    public static LogException otherUnreadable(Path file, IOException cause) {
        var advice = cause instanceof NotAFileException
                ? "Name the file of a session log, such as laptop.jsonl."
                : cause instanceof NoSuchFileException
                        ? "Check the name of the file."
                        : "Make the file and its folder accessible to you.";
        return failed("read the session log", file, cause, advice);
    }

    public static LogException unwritable(Path file, IOException cause) {
        return failed("write the session log", file, cause, advice(cause));
    }

    /** A session runs, at whose end its record is appended to the log. */
    public static LogException whileASessionRuns(Path log) {
        return new LogException(
                "cannot write the session log: " + log
                        + ": a session is running\nTry again when the session has ended.",
                null,
                false);
    }

    private static LogException failed(String tried, Path file, IOException cause, String advice) {
        var place = cause instanceof FileSystemException failed && failed.getFile() != null ? failed.getFile() : file;
        return new LogException("cannot " + tried + ": " + place + ": " + why(cause) + "\n" + advice, cause, false);
    }

    /** The same, of a session that is kept beside the log all the same. */
    public LogException andKept() {
        return new LogException(
                getMessage() + "\nThe session is kept beside the log; the next command brings it in.",
                (IOException) getCause(),
                true);
    }

    /** Whether the session that could not be appended is on the disk, and found by the next recovery. */
    public boolean isKept() {
        return kept;
    }

    private static String why(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        var reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? "it failed (" + cause.getClass().getSimpleName() + ")" : reason;
    }

    private static String advice(IOException cause) {
        if (cause instanceof NotAFileException) {
            return "Move it away, or name another file in DECOMPRESS_LOG.";
        }
        if (cause instanceof BusyException) {
            return "End that program, or try again when it is done.";
        }
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
