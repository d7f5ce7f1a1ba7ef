package decompress.log.store;

import decompress.log.lines.LogLine.Amendment;
import decompress.log.lines.LogLine.MergeEnd;
import decompress.log.lines.RawLine;
import decompress.log.store.BackwardReader.Onward;
import decompress.session.BreakRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The newest sessions by their start, gathered from the end of a log. */
public final class RecentReader implements BackwardReader.Visitor {
    /**
     * Lines stand in the order of ending, so that a long session may stand behind one that started later. Nothing in a
     * session takes longer than a day.
     */
    private static final long SLACK = Duration.ofDays(1).toSeconds();

    private static final int MOST_PROBLEMS = 1000;

    /** A session, and when it started in seconds, as far as that can be believed. */
    private record Candidate(LogEntry entry, long start, long offset, boolean ahead) {}

    /** What is wrong with the line that begins here. */
    public record Trouble(long offset, String what) {}

    private final int count;
    private final long now;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> candidates = new HashMap<>();
    /** Sessions that start in the future, by a clock that was wrong: they belong behind the session before them. */
    private final List<Candidate> ahead = new ArrayList<>();
    /** When the newest ones started, in seconds. */
    private final PriorityQueue<Long> starts = new PriorityQueue<>();

    private final List<Trouble> troubles = new ArrayList<>();
    private OffsetDateTime newestBefore = OffsetDateTime.MAX;

    public RecentReader(int count, Instant now) {
        this.count = count;
        this.now = now.getEpochSecond();
    }

    public List<LogEntry> entries() {
        place(Long.MIN_VALUE);
        var sorted = new ArrayList<>(candidates.values());
        sorted.sort(RecentReader::byStart);
        var entries = new ArrayList<LogEntry>();
        for (var each : sorted) {
            amendments.amended(each.entry()).ifPresent(entries::add);
        }
        return entries.subList(Math.max(0, entries.size() - count), entries.size());
    }

    /** Comparators put together from others take longer to load than the log takes to read. */
    private static int byStart(Candidate one, Candidate other) {
        var starts = Long.compare(one.start(), other.start());
        if (starts != 0) {
            return starts;
        }
        if (one.ahead() || other.ahead()) {
            return one.ahead() && other.ahead() ? Long.compare(one.offset(), other.offset()) : one.ahead() ? 1 : -1;
        }
        return one.entry().record().id().compareTo(other.entry().record().id());
    }

    /** The last of them, the last line first. */
    public List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public void problem(long offset, String what) {
        if (troubles.size() < MOST_PROBLEMS) {
            troubles.add(new Trouble(offset, what));
        }
    }

    @Override
    public void amendment(Amendment amendment, RawLine text) {
        amendments.take(amendment, text);
    }

    @Override
    public Onward breakFromSitting(BreakRecord record, boolean merged) {
        return Onward.ON;
    }

    @Override
    public void mergeEnd(MergeEnd end) {
        newestBefore = end.newest();
    }

    @Override
    public Onward session(SessionRecord record, RawLine text, boolean merged) {
        var start = record.started().toEpochSecond();
        var found = new Candidate(LogEntry.of(record, text), start, text.offset(), start > now);
        if (found.ahead()) {
            ahead.add(found);
            return Onward.ON;
        }
        place(start);
        take(found);
        return onward(record, merged);
    }

    private void place(long start) {
        ahead.forEach(each -> take(new Candidate(each.entry(), start, each.offset(), true)));
        ahead.clear();
    }

    private void take(Candidate found) {
        var id = found.entry().record().id();
        var known = candidates.get(id);
        if (amendments.amended(found.entry()).isEmpty()
                || known != null && known.entry().rank().compareTo(found.entry().rank()) >= 0) {
            return;
        }
        if (known != null) {
            starts.remove(known.start());
        }
        candidates.put(id, found);
        starts.add(found.start());
        if (starts.size() > count) {
            starts.remove();
        }
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

    /** Whether there are as many as asked for, all of them younger than this by more than the slack. */
    private boolean enough(OffsetDateTime started, long slack) {
        return starts.size() >= count && started.toEpochSecond() + slack < starts.element();
    }
}
