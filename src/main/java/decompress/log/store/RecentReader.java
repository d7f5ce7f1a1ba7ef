package decompress.log.store;

import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.log.lines.LogLines;
import decompress.log.lines.RawLine;
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

    /** The length of the first block, in bytes; each block before it is twice as long. */
    private static final long BLOCK = 1 << 14;

    /** A session, and when it started in seconds, as far as that can be believed. */
    private record Candidate(LogEntry entry, long start) {
        String id() {
            return entry.record().id();
        }

        /** Comparators put together from others take longer to load than the log takes to read. */
        static int byStart(Candidate one, Candidate other) {
            var starts = Long.compare(one.start(), other.start());
            return starts != 0 ? starts : one.id().compareTo(other.id());
        }
    }

    private final int count;
    private final Instant now;
    private final ToLongFunction<RecentReader> wanted;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final TreeSet<Candidate> newest = new TreeSet<>(Candidate::byStart);
    private final Map<String, BreakRecord> breaks = new HashMap<>();

    /** The start of the line read last, in seconds: the next line started less than a day later. */
    private long reached;

    /** Whether an earlier version merged lines in, which are in no order with those before them. */
    private boolean isUnordered;

    /** The problems of the lines that start at these places. */
    private final Map<Long, String> problems = new HashMap<>();

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

    /** Reads as far back as there may be something that is wanted. */
    public RecentReader read(FileChannel log) throws IOException {
        var end = log.size();
        for (var length = BLOCK; end > 0 && isMoreWanted(); length *= 2) {
            var lines = LogLines.beginningFrom(log, end - length, end);
            end = lines.offset();
            var block = new ArrayList<RawLine>();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                block.add(line.get());
            }
            for (var i = block.size() - 1; i >= 0 && isMoreWanted(); i--) {
                var said = new ArrayList<>(LineReader.read(block.get(i)));
                Collections.reverse(said);
                said.forEach(this::take);
            }
        }
        return this;
    }

    private boolean isMoreWanted() {
        return isUnordered || reached + SLACK >= wanted.applyAsLong(this);
    }

    private void take(LogLine line) {
        amendments.take(line);
        if (line.content() instanceof SessionRecord) {
            take(LogEntry.of(line));
        } else if (line.content() instanceof BreakRecord pause) {
            take(pause);
        } else if (line.content() instanceof LogLine.Bad problem && problems.size() < MOST_PROBLEMS) {
            problems.put(line.raw().offset(), problem.what());
        }
        isUnordered |= line.content() == LogLine.Other.MERGE_END;
    }

    private void take(LogEntry entry) {
        var start = entry.record().started().toEpochSecond();
        var isAhead = start > now.getEpochSecond();
        take(new Candidate(entry, isAhead ? reached - 1 : start));
        // One that was found dead may have been appended long after its time.
        if (!isAhead && entry.record().outcome() != Outcome.INTERRUPTED) {
            reached = start;
        }
    }

    private void take(Candidate found) {
        var known = candidates.get(found.id());
        if (amendments.isRetracted(found.id())
                || known != null && known.entry().orBetter(found.entry()) == known.entry()) {
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
        var found = new ArrayList<LogProblem>();
        var lines = new LogLines(log, 0, problems.isEmpty() ? 0 : log.size());
        for (var line = lines.next(); line.isPresent() && found.size() < problems.size(); line = lines.next()) {
            var what = problems.get(line.get().offset());
            if (what != null) {
                found.add(0, new LogProblem(path, lines.number(), what));
            }
        }
        return found;
    }
}
