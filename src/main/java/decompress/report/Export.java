package decompress.report;

import decompress.session.SessionRecord;
import java.io.IOException;
import java.util.List;

/** A form in which sessions leave the log, written as they come. */
public interface Export {
    default void begin() throws IOException {}

    /**
     * Takes one session.
     *
     * @param lines the lines of the log that make the session, as they are there
     */
    void take(SessionRecord session, List<String> lines) throws IOException;

    default void end() throws IOException {}
}
