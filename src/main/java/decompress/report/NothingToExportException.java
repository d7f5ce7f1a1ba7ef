package decompress.report;

import java.io.IOException;

/** A form of the log needs at least one session to be valid. */
public final class NothingToExportException extends IOException {
    private static final long serialVersionUID = 1L;

    NothingToExportException(String message) {
        super(message);
    }
}
