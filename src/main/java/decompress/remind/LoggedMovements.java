package decompress.remind;

import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.run.Clocks;
import decompress.run.Journal;
import decompress.session.BreakKind;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Movement as the session log knows it; a log that cannot be read keeps nobody from being reminded. */
public final class LoggedMovements implements Movements {
    /** More sessions than anybody does in a day. */
    private static final int A_DAY = 50;

    private final Journal journal;
    private final Clocks clocks;

    public LoggedMovements(Journal journal, Clocks clocks) {
        this.journal = journal;
        this.clocks = clocks;
    }

    @Override
    public Optional<Instant> newest() {
        return sessions().stream()
                .filter(LoggedMovements::moved)
                .map(LoggedMovements::end)
                .max(Comparator.naturalOrder());
    }

    @Override
    public void keep(BreakKind kind, Duration sat) {}

    /** How many sessions there were today. */
    public int today() {
        var today = LocalDate.now(clocks.wall());
        return (int) sessions().stream()
                .filter(session -> session.day().equals(today))
                .count();
    }

    private List<SessionRecord> sessions() {
        try {
            return journal.lastQuietly(A_DAY).stream().map(LogEntry::record).toList();
        } catch (LogException unreadable) {
            return List.of();
        }
    }

    private static boolean moved(SessionRecord session) {
        return session.exercises().stream().anyMatch(each -> !each.sets().isEmpty());
    }

    private static Instant end(SessionRecord session) {
        return session.started().toInstant().plus(session.lasted());
    }
}
