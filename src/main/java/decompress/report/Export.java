package decompress.report;

import decompress.session.SessionRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A form in which sessions leave the log, written as they come. */
public interface Export {
    default void begin() throws IOException {}

    /**
     * Takes one session.
     *
     * @param lines the lines of the log that make the session, as they are there
     * @param changed when the latest of the lines after the first was written
     */
    void take(SessionRecord session, List<String> lines, Optional<Instant> changed) throws IOException;

    default void end() throws IOException {}
}
