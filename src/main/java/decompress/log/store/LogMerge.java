package decompress.log.store;

import decompress.log.lines.BackwardLines;
import decompress.log.lines.ForwardLines;
import decompress.log.lines.LineReader;
import decompress.log.lines.LineWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Brings in what another log has and this one has not, some lines at a time, so that no log is too large for it. */
public final class LogMerge {
    private static final int LINES = 100_000;
    /** So much is written at once, with its own last line, so that a merge that is cut short stays in order. */
    private static final int BLOCK = 1 << 20;

    private static final int MOST_PROBLEMS = 1000;

    private final LogFile here;
    private final List<LogProblem> problems = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int count;
    private Instant newest = Instant.EPOCH;
    private Instant newestInBlock = Instant.EPOCH;
    private int sessions;
    private int amendments;

    public LogMerge(LogFile here) {
        this.here = here;
    }

    public MergeResult from(Path path, FileChannel other) throws IOException, LogException {
        newest = newestHere();
        var lines = new ForwardLines(other, 0, other.size());
        for (var line = lines.next(); line.isPresent(); ) {
            var batch = new MergeBatch();
            for (var i = 0; i < LINES && line.isPresent(); i++) {
                for (var each : LineReader.read(line.get())) {
                    batch.take(each);
                    each.problem().ifPresent(what -> keep(new LogProblem(path, lines.number(), what)));
                }
                line = lines.next();
            }
            add(other, batch);
        }
        return new MergeResult(sessions, amendments, problems);
    }

    private Instant newestHere() throws IOException, LogException {
        return here
                .reading(
                        log -> new RecentReader(1, Instant.MAX)
                                .read(new BackwardReader(log))
                                .entries(),
                        List.<LogEntry>of())
                .stream()
                .map(each -> each.record().started().toInstant())
                .findAny()
                .orElse(Instant.EPOCH);
    }

    /** A file that is no log at all would fill the memory with its problems. */
    private void keep(LogProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private void add(FileChannel other, MergeBatch batch) throws IOException, LogException {
        here.reading(
                log -> {
                    new WholeLog(log).unless(id -> !batch.has(id), batch::takeOwn);
                    return true;
                },
                false);
        var brought = batch.newSessions();
        for (var session : brought) {
            add(text(other, session), session.started());
        }
        for (var line : batch.otherLines()) {
            add(line, Instant.EPOCH);
        }
        flush();
        sessions += brought.size();
        amendments += batch.newAmendments();
    }

    private static String text(FileChannel other, MergeBatch.Place place) throws IOException {
        var bytes = ByteBuffer.allocate(place.length());
        BackwardLines.read(other, place.offset(), bytes);
        return new String(bytes.array(), StandardCharsets.UTF_8).strip();
    }

    private void add(String line, Instant started) throws LogException {
        block.append(line).append('\n');
        count++;
        newestInBlock = later(newestInBlock, started);
        if (block.length() > BLOCK) {
            flush();
        }
    }

    private void flush() throws LogException {
        if (count > 0) {
            var lines = block.toString();
            var length = lines.getBytes(StandardCharsets.UTF_8).length;
            here.append(lines + LineWriter.merged(count, length, newest.atOffset(ZoneOffset.UTC)) + "\n");
            newest = later(newest, newestInBlock);
            newestInBlock = Instant.EPOCH;
            block.setLength(0);
            count = 0;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
