package decompress.log.store;

import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.log.store.BackwardReader.Onward;
import decompress.session.BreakRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.util.Optional;

/** Looks what the log has of a session already, back to the time of its start. */
public final class RecordSearch implements BackwardReader.Visitor {
    private static final Duration SLACK = Duration.ofDays(1);

    private final SessionRecord wanted;
    private Optional<LogEntry> best = Optional.empty();

    public RecordSearch(SessionRecord wanted) {
        this.wanted = wanted;
    }

    /** The record of the session that counts so far. */
    public Optional<LogEntry> best() {
        return best;
    }

    @Override
    public Onward session(SessionRecord record, RawLine text, boolean merged) {
        if (merged) {
            return Onward.BEFORE_THE_MERGE;
        }
        if (record.id().equals(wanted.id())) {
            var found = LogEntry.of(record, text);
            best = best.filter(was -> was.rank().compareTo(found.rank()) >= 0).or(() -> Optional.of(found));
        }
        return before(record) ? Onward.NO_FURTHER : Onward.ON;
    }

    private boolean before(SessionRecord other) {
        var appended = other.started().plus(other.lasted()).plus(SLACK);
        return other.outcome() != Outcome.INTERRUPTED && appended.isBefore(wanted.started());
    }

    @Override
    public void amendment(Amendment amendment, RawLine text) {
        // What is said about a session does not make it another record.
    }

    @Override
    public Onward breakFromSitting(BreakRecord record, boolean merged) {
        return Onward.ON;
    }

    @Override
    public void mergeEnd(MergeEnd end) {
        // Whatever a merge brought is passed over.
    }

    @Override
    public void problem(long offset, String what) {
        // Whoever reads the log for its sessions is told.
    }
}
