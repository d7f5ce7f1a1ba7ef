package decompress.log.store;

import decompress.log.lines.LineReader;
import decompress.log.lines.LogLine;
import decompress.log.lines.LogLines;
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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The newest sessions by their start, and the breaks among them, read from the end of a log in growing blocks. */
public final class RecentReader {
    /** Lines stand in the order of ending, and no session takes longer than a day. In seconds. */
    private static final long SLACK = Duration.ofDays(1).toSeconds();

    private static final int MOST_PROBLEMS = 1000;

    /** The length of the first block, in bytes; each block before it is twice as long. */
    private static final long BLOCK = 1 << 14;

    /** @param start in seconds; a start in the future is replaced by one that fits the place of the line */
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

    private final FileChannel log;
    private final Instant now;
    private final Amendments amendments = new Amendments();
    private final Map<String, Candidate> sessions = new HashMap<>();
    private final Map<String, BreakRecord> breaks = new HashMap<>();
    /** The problems of the lines that begin at these places. */
    private final Map<Long, String> problems = new HashMap<>();

    /** The start of the line read last, in seconds: the next line started less than a day later. */
    private long reached;

    /** Whether an earlier version merged lines in, which are in no order with those before them. */
    private boolean isUnordered;

    /** @param now a later start was written with a wrong clock, and happened before the lines that follow it */
    public RecentReader(FileChannel log, Instant now) {
        this.log = log;
        this.now = now;
        this.reached = now.getEpochSecond() + 1;
    }

    /** Returns the newest sessions, the newest last. */
    public List<LogEntry> sessions(int count) throws IOException {
        readWhile(() -> {
            var newest = newest(count);
            return newest.size() < count || mayReach(newest.get(0).start());
        });
        return newest(count).stream()
                .flatMap(candidate -> amendments.amended(candidate.entry()).stream())
                .toList();
    }

    /** Returns the breaks since then, the newest last. */
    public List<BreakRecord> breaks(Instant since) throws IOException {
        readWhile(() -> mayReach(since.getEpochSecond()));
        return breaks.values().stream()
                .filter(each -> !each.at().toInstant().isBefore(since))
                .sorted(Comparator.comparing(each -> each.at().toInstant()))
                .toList();
    }

    /** Returns the end of the newest session in which something was done, or the newest break. */
    public Optional<Instant> moved() throws IOException {
        readWhile(() ->
                newestMovement().map(moved -> mayReach(moved.getEpochSecond())).orElse(true));
        return newestMovement();
    }

    /** Returns the problems of the lines that were read, the last line first; counts lines only for a problem. */
    public List<LogProblem> problems(Path path) throws IOException {
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

    private List<Candidate> newest(int count) {
        var counting = sessions.values().stream()
                .filter(candidate -> !amendments.isRetracted(candidate.id()))
                .sorted(Candidate::byStart)
                .toList();
        return counting.subList(Math.max(0, counting.size() - count), counting.size());
    }

    private Optional<Instant> newestMovement() {
        var ends = newest(sessions.size()).stream()
                .map(candidate -> candidate.entry().record())
                .filter(SessionRecord::isSomethingDone)
                .map(record -> record.started().toInstant().plus(record.lasted()));
        var pauses = breaks.values().stream().map(each -> each.at().toInstant());
        return Stream.concat(ends, pauses).filter(each -> !each.isAfter(now)).max(Comparator.naturalOrder());
    }

    /** Returns whether earlier lines may hold a session or break of that second or later. */
    private boolean mayReach(long second) {
        return isUnordered || reached + SLACK >= second;
    }

    private void readWhile(BooleanSupplier isMoreWanted) throws IOException {
        var end = log.size();
        for (var length = BLOCK; end > 0 && isMoreWanted.getAsBoolean(); length *= 2) {
            var lines = LogLines.startingAt(log, end - length, end);
            end = lines.offset();
            var block = new ArrayList<LogLine>();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                block.addAll(LineReader.read(line.get()));
            }
            Collections.reverse(block);
            block.forEach(this::take);
        }
    }

    private void take(LogLine line) {
        amendments.take(line);
        if (line.content() instanceof SessionRecord record) {
            take(record, LogEntry.of(line));
        } else if (line.content() instanceof BreakRecord pause) {
            breaks.put(pause.id(), pause);
            reached = pause.at().toInstant().isAfter(now) ? reached : pause.at().toEpochSecond();
        } else if (line.content() instanceof LogLine.Bad bad && problems.size() < MOST_PROBLEMS) {
            problems.put(line.raw().offset(), bad.what());
        }
        isUnordered |= line.content() == LogLine.Other.MERGE_END;
    }

    private void take(SessionRecord record, LogEntry entry) {
        var start = record.started().toEpochSecond();
        var isAhead = start > now.getEpochSecond();
        sessions.merge(
                record.id(),
                new Candidate(entry, isAhead ? reached - 1 : start),
                (one, other) -> one.entry().countsOver(other.entry()) ? one : other);
        // An interrupted session may have been found, and appended, long after its time.
        if (!isAhead && record.outcome() != Outcome.INTERRUPTED) {
            reached = start;
        }
    }
}
