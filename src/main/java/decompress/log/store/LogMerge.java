package decompress.log.store;

import decompress.log.lines.BackwardLines;
import decompress.log.lines.LineWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/** Brings in what another log has and this one has not. */
public final class LogMerge {
    /** So much is written at once, with its own last line, so that a merge that is cut short stays in order. */
    private static final int BLOCK = 1 << 20;

    private static final int MOST_PROBLEMS = 1000;

    private final LogFile here;
    private final StringBuilder block = new StringBuilder();
    private int count;

    public LogMerge(LogFile here) {
        this.here = here;
    }

    public MergeResult from(Path path, FileChannel other) throws IOException, LogException {
        var problems = new ArrayList<LogProblem>();
        var found = new NewLines();
        new WholeLog(other).all(found::take, (what, number) -> {
            // A file that is no log at all would fill the memory with its problems.
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new LogProblem(path, number, what));
            }
        });
        here.reading(
                log -> {
                    new WholeLog(log).unless(id -> !found.has(id), found::takeOwn);
                    return true;
                },
                false);
        var sessions = found.sessions();
        for (var session : sessions) {
            add(text(other, session));
        }
        for (var line : found.others()) {
            add(line);
        }
        flush();
        return new MergeResult(sessions.size(), found.amendments(), problems);
    }

    private static String text(FileChannel other, NewLines.Place place) throws IOException {
        var bytes = ByteBuffer.allocate(place.length());
        BackwardLines.read(other, place.offset(), bytes);
        return new String(bytes.array(), StandardCharsets.UTF_8).strip();
    }

    private void add(String line) throws LogException {
        block.append(line).append('\n');
        count++;
        if (block.length() > BLOCK) {
            flush();
        }
    }

    private void flush() throws LogException {
        if (count > 0) {
            here.append(block + LineWriter.merged(count) + "\n");
            block.setLength(0);
            count = 0;
        }
    }
}
