package decompress.log;

import decompress.log.LogEnd.Onward;
import decompress.log.LogEnd.Place;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.util.Optional;

/** Looks whether a session was appended already, back to the time of its start. */
final class Search implements LogEnd.Visitor {
    private static final Duration SLACK = Duration.ofDays(1);

    private final SessionRecord wanted;
    private Optional<SessionRecord> found = Optional.empty();

    Search(SessionRecord wanted) {
        this.wanted = wanted;
    }

    Optional<SessionRecord> found() {
        return found;
    }

    @Override
    public Onward take(LogLine line, byte[] bytes, int from, int to, Place place) {
        if (place.merged()) {
            return Onward.BEFORE_THE_MERGE;
        }
        if (!(line instanceof LogLine.Session session)) {
            return Onward.ON;
        }
        if (session.record().id().equals(wanted.id())) {
            found = Optional.of(session.record());
        }
        return found.isPresent() || before(session.record()) ? Onward.NO_FURTHER : Onward.ON;
    }

    @Override
    public void problem(long offset, String what) {
        // Whoever reads the log for its sessions is told.
    }

    private boolean before(SessionRecord other) {
        var appended = other.started().plus(other.lasted()).plus(SLACK);
        return other.outcome() != Outcome.INTERRUPTED && appended.isBefore(wanted.started());
    }
}
