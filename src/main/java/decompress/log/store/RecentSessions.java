package decompress.log.store;

import java.util.List;

/** The newest sessions, the newest last, and the lines that had to be skipped on the way to them. */
public record RecentSessions(List<LogEntry> entries, List<LogProblem> problems) {
    public static final RecentSessions NOTHING = new RecentSessions(List.of(), List.of());

    public RecentSessions {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
