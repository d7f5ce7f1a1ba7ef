package decompress.remind;

import decompress.log.SessionIds;
import decompress.log.store.LogException;
import decompress.perform.Clocks;
import decompress.perform.Journal;
import decompress.session.BreakKind;
import decompress.session.BreakRecord;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Movement from the session log; reminders also work without a readable log. */
public final class LoggedMovements implements Movements {
    /** More sessions than anybody does in a day. */
    private static final int A_DAY = 50;

    private final Journal journal;
    private final Clocks clocks;
    private Optional<String> stamp = Optional.empty();
    private Optional<Instant> newest = Optional.empty();

    public LoggedMovements(Journal journal, Clocks clocks) {
        this.journal = journal;
        this.clocks = clocks;
    }

    @Override
    public Optional<Instant> newest() {
        var now = MovedFile.stamp(journal.path());
        if (now.isEmpty() || !now.equals(stamp)) {
            stamp = now;
            newest = read();
        }
        return newest;
    }

    private Optional<Instant> read() {
        try {
            return journal.log().lastMoved(clocks.wall().instant());
        } catch (LogException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(BreakKind kind, Duration sat) {
        var id = SessionIds.at(clocks.wall().instant(), new SecureRandom());
        var at = OffsetDateTime.now(clocks.wall()).truncatedTo(ChronoUnit.SECONDS);
        try {
            journal.log().append(new BreakRecord(id, at, clocks.wall().getZone().getId(), kind, sat));
        } catch (LogException unwritable) {
            // The next session reports the problem of the log.
            return;
        }
    }

    /** How many sessions there were today. */
    public int today() {
        var today = LocalDate.now(clocks.wall());
        return (int) journal.recent(A_DAY).stream()
                .filter(session -> session.day().equals(today))
                .count();
    }
}
