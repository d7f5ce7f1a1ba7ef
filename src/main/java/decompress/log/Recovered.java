package decompress.log;

import decompress.session.SessionRecord;
import java.util.List;

/** The sessions that were found dead and are in the log now, and what could not be read of others. */
public record Recovered(List<SessionRecord> sessions, List<Problem> problems) {
    static final Recovered NOTHING = new Recovered(List.of(), List.of());

    public Recovered {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }
}
