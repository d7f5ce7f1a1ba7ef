package decompress.report;

import decompress.session.SessionRecord;
import java.io.IOException;
import java.util.function.Supplier;

/** A form in which sessions leave the log, written as they come. */
public interface Export {
    void begin() throws IOException;

    /**
     * Takes one session.
     *
     * @param line the session as the log has it, if that is asked for
     */
    void take(SessionRecord session, Supplier<String> line) throws IOException;

    void end() throws IOException;
}
