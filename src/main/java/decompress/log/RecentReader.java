package decompress.log;

import decompress.log.LogEnd.Onward;
import decompress.log.LogEnd.Place;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The newest sessions by their start, gathered from the end of a log. */
final class RecentReader implements LogEnd.Visitor {
    /**
     * Lines stand in the order of ending, so that a long session may stand behind one that started later. Nothing in a
     * session takes longer than a day.
     */
    private static final long SLACK = Duration.ofDays(1).toSeconds();

    private record Candidate(LogEntry entry, long offset) {}

    record Trouble(long offset, String what) {}

    private final int count;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> candidates = new HashMap<>();
    /** When the newest ones started, in seconds. */
    private final PriorityQueue<Long> starts = new PriorityQueue<>();

    private final List<Trouble> troubles = new ArrayList<>();
    private OffsetDateTime newestBefore = OffsetDateTime.MAX;

    RecentReader(int count) {
        this.count = count;
    }

    List<LogEntry> entries() {
        var entries = new ArrayList<LogEntry>();
        for (var each : candidates.values()) {
            amendments.amended(each.entry(), each.offset()).ifPresent(entries::add);
        }
        entries.sort(RecentReader::byStart);
        return entries.subList(Math.max(0, entries.size() - count), entries.size());
    }

    /** Comparators put together from others take longer to load than the log takes to read. */
    private static int byStart(LogEntry one, LogEntry other) {
        var starts = one.record()
                .started()
                .toInstant()
                .compareTo(other.record().started().toInstant());
        return starts != 0 ? starts : one.record().id().compareTo(other.record().id());
    }

    List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public void problem(long offset, String what) {
        troubles.add(new Trouble(offset, what));
    }

    @Override
    public Onward take(LogLine line, byte[] bytes, int from, int to, Place place) {
        amendments.take(line, place.offset());
        if (line instanceof LogLine.MergeEnd merged) {
            newestBefore = merged.newest();
            return Onward.ON;
        }
        if (!(line instanceof LogLine.Session session)) {
            return Onward.ON;
        }
        var record = session.record();
        // Of several with the same id the first in the file counts.
        drop(record.id());
        if (!amendments.retracted(record.id(), place.offset())) {
            add(new Candidate(LogEntry.of(record, bytes, from, to), place.offset()));
        }
        return onward(record, place.merged());
    }

    private Onward onward(SessionRecord record, boolean merged) {
        if (merged) {
            return !enough(record.started(), 0)
                    ? Onward.ON
                    : enough(newestBefore, 0) ? Onward.NO_FURTHER : Onward.BEFORE_THE_MERGE;
        }
        // One that was found dead may have been appended long after its time.
        var inOrder = record.outcome() != Outcome.INTERRUPTED;
        return inOrder && enough(record.started(), SLACK) ? Onward.NO_FURTHER : Onward.ON;
    }

    private void add(Candidate candidate) {
        var record = candidate.entry().record();
        candidates.put(record.id(), candidate);
        starts.add(record.started().toEpochSecond());
        if (starts.size() > count) {
            starts.remove();
        }
    }

    private void drop(String id) {
        var dropped = candidates.remove(id);
        if (dropped != null) {
            starts.remove(dropped.entry().record().started().toEpochSecond());
        }
    }

    /** Whether there are as many as asked for, all of them younger than this by more than the slack. */
    private boolean enough(OffsetDateTime started, long slack) {
        return starts.size() >= count && started.toEpochSecond() + slack < starts.element();
    }
}
