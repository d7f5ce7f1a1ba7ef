package decompress.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What is in the place of a file cannot be opened as one. */
public final class NotAFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotAFileException(Path file, String instead) {
        super(file.toString(), null, "it is " + instead + ", not a file");
    }
}
