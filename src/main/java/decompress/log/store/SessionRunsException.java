package decompress.log.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A session runs, at whose end its record is appended to the log. */
public final class SessionRunsException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    public SessionRunsException(Path log) {
        super(log.toString(), null, "a session is running");
    }
}
