package decompress.log.running;

import decompress.log.store.LogProblem;
import decompress.session.SessionRecord;
import java.util.List;

/** The sessions that recovery added to the log, and the problems of files that it could not read. */
public record RecoveredSessions(List<SessionRecord> sessions, List<LogProblem> problems) {
    public static final RecoveredSessions NOTHING = new RecoveredSessions(List.of(), List.of());

    public RecoveredSessions {
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }
}
