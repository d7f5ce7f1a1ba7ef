package decompress.log.store;

import decompress.log.lines.ForwardLines;
import decompress.log.lines.LogLine;
import decompress.session.Outcome;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The newest sessions by their start, gathered from the end of a log. */
public final class RecentReader {
    /**
     * Lines stand in the order of ending, so that a long session may stand behind one that started later. Nothing in a
     * session takes longer than a day.
     */
    private static final long SLACK = Duration.ofDays(1).toSeconds();

    private static final int MOST_PROBLEMS = 1000;

    /** A session, and when it started in seconds, as far as that can be believed. */
    private record Candidate(LogEntry entry, long start, long offset, boolean ahead) {}

    private final int count;
    private final long now;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> candidates = new HashMap<>();
    /** Sessions that start in the future, by a clock that was wrong: they belong behind the session before them. */
    private final List<Candidate> ahead = new ArrayList<>();
    /** When the newest ones started, in seconds. */
    private final PriorityQueue<Long> starts = new PriorityQueue<>();

    /** What is wrong with the lines that begin at these places. */
    private final Map<Long, String> troubles = new HashMap<>();

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

    /** What is wrong with lines, the last line first; lines are counted only when one has to be named. */
    public List<LogProblem> problems(Path path, FileChannel log) throws IOException {
        var problems = new ArrayList<LogProblem>();
        if (!troubles.isEmpty()) {
            var lines = new ForwardLines(log, 0, log.size());
            for (var line = lines.next(); line.isPresent() && problems.size() < troubles.size(); line = lines.next()) {
                var what = troubles.get(line.get().offset());
                if (what != null) {
                    problems.add(0, new LogProblem(path, lines.number(), what));
                }
            }
        }
        return problems;
    }

    /** Reads as far back as there may be a newer one. */
    public RecentReader read(BackwardReader log) throws IOException {
        for (var line = log.previous(); line.isPresent(); line = log.previous()) {
            amendments.take(line.get());
            takeOther(line.get());
            if (line.get().session().isPresent() && isEnough(line.get(), log)) {
                break;
            }
        }
        return this;
    }

    private void takeOther(LogLine line) {
        if (line.mergeEnd().isPresent()) {
            newestBefore = line.mergeEnd().get().newest();
        }
        if (line.problem().isPresent() && troubles.size() < MOST_PROBLEMS) {
            troubles.put(line.raw().offset(), line.problem().get());
        }
    }

    private boolean isEnough(LogLine line, BackwardReader log) throws IOException {
        var record = line.session().orElseThrow();
        var start = record.started().toEpochSecond();
        var found =
                new Candidate(LogEntry.of(record, line.raw()), start, line.raw().offset(), start > now);
        if (found.ahead()) {
            ahead.add(found);
            return false;
        }
        place(start);
        take(found);
        if (!log.isMerged()) {
            // One that was found dead may have been appended long after its time.
            return record.outcome() != Outcome.INTERRUPTED && enough(record.started(), SLACK);
        }
        if (!enough(record.started(), 0)) {
            return false;
        }
        log.leaveMerge();
        return enough(newestBefore, 0);
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

    /** Whether there are as many as asked for, all of them younger than this by more than the slack. */
    private boolean enough(OffsetDateTime started, long slack) {
        return starts.size() >= count && started.toEpochSecond() + slack < starts.element();
    }
}
