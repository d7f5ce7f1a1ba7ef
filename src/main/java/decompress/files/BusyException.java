package decompress.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another program holds the lock, and went on holding it. */
public final class BusyException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    BusyException(Path lock) {
        super(lock.toString(), null, "another program holds this lock");
    }
}
