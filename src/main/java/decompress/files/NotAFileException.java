package decompress.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The path names something that is not a regular file. */
public final class NotAFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotAFileException(Path file, String instead) {
        super(file.toString(), null, "it is " + instead + ", not a file");
    }
}
