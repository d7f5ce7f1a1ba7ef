package decompress.log.store;

import decompress.log.lines.BackwardLines;
import decompress.log.lines.ForwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.session.BreakRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The newest sessions by their start, and the breaks among them, gathered from the end of a log. */
public final class RecentReader {
    /** Lines stand in the order of ending, and no session takes longer than a day. In seconds. */
    private static final long SLACK = Duration.ofDays(1).toSeconds();

    /** No one starts so many sessions in a row without doing anything. */
    private static final int A_FEW = 20;

    private static final int MOST_PROBLEMS = 1000;

    /** A session, and when it started in seconds, as far as that can be believed. */
    private record Candidate(LogEntry entry, long start) {
        String id() {
            return entry.record().id();
        }
    }

    private final int count;
    private final Instant now;
    private final ToLongFunction<RecentReader> wanted;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final TreeSet<Candidate> newest = new TreeSet<>(RecentReader::byStart);
    private final Map<String, BreakRecord> breaks = new HashMap<>();

    /** The start of the line read last, in seconds: the next line started less than a day later. */
    private long reached;

    /** Whether an earlier version merged lines in, which are in no order with those before them. */
    private boolean unordered;

    /** The problems of the lines that start at these places. */
    private final Map<Long, String> troubles = new HashMap<>();

    /**
     * @param count how many sessions are kept
     * @param now a later start was written with a wrong clock, and happened before the lines that follow it
     * @param wanted from when on everything is wanted, in seconds, as far as is known by now
     */
    private RecentReader(int count, Instant now, ToLongFunction<RecentReader> wanted) {
        this.count = count;
        this.now = now;
        this.wanted = wanted;
        this.reached = now.getEpochSecond() + 1;
    }

    /** For the newest so many sessions. */
    public static RecentReader sessions(int count, Instant now) {
        return new RecentReader(
                count,
                now,
                found -> found.newest.size() < count
                        ? Long.MIN_VALUE
                        : found.newest.first().start());
    }

    /** For all breaks from then on. */
    public static RecentReader breaks(Instant since, Instant now) {
        return new RecentReader(0, now, found -> since.getEpochSecond());
    }

    /** For the newest session in which something was done, or the newest break. */
    public static RecentReader movement(Instant now) {
        return new RecentReader(
                A_FEW, now, found -> found.moved().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
    }

    /** Comparators put together from others take longer to load than the log takes to read. */
    private static int byStart(Candidate one, Candidate other) {
        var starts = Long.compare(one.start(), other.start());
        return starts != 0 ? starts : one.id().compareTo(other.id());
    }

    /** Reads as far back as there may be something that is wanted. */
    public RecentReader read(FileChannel log) throws IOException {
        var lines = new BackwardLines(log);
        for (var raw = lines.previous(); raw.isPresent(); raw = lines.previous()) {
            var records = new ArrayList<>(LineReader.read(raw.get()));
            Collections.reverse(records);
            records.forEach(this::take);
            unordered |= records.stream().anyMatch(LogLine::isMergeEnd);
            if (!unordered && reached + SLACK < wanted.applyAsLong(this)) {
                break;
            }
        }
        return this;
    }

    private void take(LogLine line) {
        amendments.take(line);
        line.session().ifPresent(record -> take(record, line));
        line.breakFromSitting().ifPresent(this::take);
        if (line.problem().isPresent() && troubles.size() < MOST_PROBLEMS) {
            troubles.put(line.raw().offset(), line.problem().get());
        }
    }

    private void take(SessionRecord record, LogLine line) {
        var start = record.started().toEpochSecond();
        var isAhead = start > now.getEpochSecond();
        take(new Candidate(LogEntry.of(record, line.raw()), isAhead ? reached - 1 : start));
        // One that was found dead may have been appended long after its time.
        if (!isAhead && record.outcome() != Outcome.INTERRUPTED) {
            reached = start;
        }
    }

    private void take(Candidate found) {
        var known = candidates.get(found.id());
        if (!amendments.counts(found.entry().record())
                || known != null && known.entry().rank().compareTo(found.entry().rank()) >= 0) {
            return;
        }
        if (known != null) {
            newest.remove(known);
        }
        candidates.put(found.id(), found);
        newest.add(found);
        if (newest.size() > count) {
            candidates.remove(newest.pollFirst().id());
        }
    }

    private void take(BreakRecord pause) {
        breaks.put(pause.id(), pause);
        if (!pause.at().toInstant().isAfter(now)) {
            reached = pause.at().toEpochSecond();
        }
    }

    public List<LogEntry> entries() {
        return newest.stream()
                .map(Candidate::entry)
                .map(amendments::amended)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The breaks from then on, the newest last. */
    public List<BreakRecord> breaks(Instant since) {
        return breaks.values().stream()
                .filter(each -> !each.at().toInstant().isBefore(since))
                .sorted(Comparator.comparing(each -> each.at().toInstant()))
                .toList();
    }

    /** The end of the newest session in which something was done, or the newest break. */
    public Optional<Instant> moved() {
        var sessions = entries().stream().map(LogEntry::record).filter(SessionRecord::isSomethingDone);
        var ends = sessions.map(each -> each.started().toInstant().plus(each.lasted()));
        var pauses = breaks.values().stream().map(each -> each.at().toInstant());
        return Stream.concat(ends, pauses).filter(each -> !each.isAfter(now)).max(Comparator.naturalOrder());
    }

    /** The problems of lines, the last line first; lines are counted only if one must be named. */
    public List<LogProblem> problems(Path path, FileChannel log) throws IOException {
        var problems = new ArrayList<LogProblem>();
        var lines = new ForwardLines(log, troubles.isEmpty() ? 0 : log.size());
        for (var line = lines.next(); line.isPresent() && problems.size() < troubles.size(); line = lines.next()) {
            var what = troubles.get(line.get().offset());
            if (what != null) {
                problems.add(0, new LogProblem(path, lines.number(), what));
            }
        }
        return problems;
    }
}
