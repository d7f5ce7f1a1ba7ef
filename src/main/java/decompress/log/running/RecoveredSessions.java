package decompress.log.running;

import decompress.log.store.LogProblem;
import decompress.session.SessionRecord;
import java.util.List;

/** The sessions that were found dead and are in the log now, and what could not be read of others. */
public record RecoveredSessions(List<SessionRecord> sessions, List<LogProblem> problems) {
    public static final RecoveredSessions NOTHING = new RecoveredSessions(List.of(), List.of());

    public RecoveredSessions {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }
}
