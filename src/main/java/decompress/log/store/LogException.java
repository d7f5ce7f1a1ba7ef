package decompress.log.store;

import decompress.files.BusyException;
import decompress.files.IoReason;
import decompress.files.NotAFileException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A log that cannot be read or written: the attempt, the file, the reason, and the remedy. */
public final class LogException extends Exception {
    private static final long serialVersionUID = 1L;

    private LogException(String message, Throwable cause) {
        super(message, cause);
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
                null);
    }

    private static LogException failed(String tried, Path file, IOException cause, String advice) {
        var place = cause instanceof FileSystemException failed && failed.getFile() != null ? failed.getFile() : file;
        return new LogException("cannot " + tried + ": " + place + ": " + IoReason.of(cause) + "\n" + advice, cause);
    }

    /** The same, of a session that is kept beside the log all the same. */
    public LogException andKept() {
        return new LogException(
                getMessage() + "\nThe session is kept beside the log; the next command brings it in.", getCause());
    }

    private static String advice(IOException cause) {
        if (cause instanceof NotAFileException) {
            return "Move it away, or name another file in DECOMPRESS_LOG.";
        }
        if (cause instanceof BusyException) {
            return "End that program, or try again when it is done.";
        }
        var reason = IoReason.of(cause);
        if (reason.contains("space") || reason.contains("quota") || reason.contains("too large")) {
            return "Make room on the disk, or name a file elsewhere in DECOMPRESS_LOG.";
        }
        if (cause instanceof NoSuchFileException) {
            return "Check the name of the file.";
        }
        return "Make the file and its folder accessible to you, or name another file in DECOMPRESS_LOG.";
    }
}
