package decompress.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the lines of another log in: those whose ids are not here yet, the sessions in the order of their start. */
final class Merge {
    /** So much is written at once, with its own last line, so that a merge that is cut short stays in order. */
    private static final int BLOCK = 1 << 20;

    private record Piece(long started, long offset, int length) {}

    private final IdSet here = new IdSet();
    private final Set<String> retracted = new HashSet<>();
    private final List<Piece> sessions = new ArrayList<>();
    private final List<Piece> amendments = new ArrayList<>();
    private final List<LogProblem> problems = new ArrayList<>();
    private long newest = Long.MIN_VALUE;

    /** Learns what is here already. */
    void into(WholeLog log) throws IOException {
        log.lines(problem -> {}, (line, bytes, from, to, offset) -> {
            if (line instanceof LogLine.Session session) {
                here.add(session.record().id());
                newest = Math.max(newest, session.record().started().toEpochSecond());
            } else if (line instanceof LogLine.Retraction retraction) {
                here.add(retraction.id());
                retracted.add(retraction.of());
            } else if (line instanceof LogLine.Note note) {
                here.add(note.id());
            }
        });
    }

    /** Finds what is new in another log. */
    void from(WholeLog other) throws IOException {
        other.lines(this::keep, (line, bytes, from, to, offset) -> {
            if (line instanceof LogLine.Session session) {
                var record = session.record();
                if (!retracted.contains(record.id()) && here.add(record.id())) {
                    sessions.add(new Piece(record.started().toEpochSecond(), offset, to - from));
                }
            } else if (line instanceof LogLine.Retraction retraction && here.add(retraction.id())
                    || line instanceof LogLine.Note note && here.add(note.id())) {
                amendments.add(new Piece(Long.MIN_VALUE, offset, to - from));
            }
        });
        sessions.sort(Comparator.comparingLong(Piece::started));
    }

    /** A file that is no log at all would fill the memory with its problems. */
    private void keep(LogProblem problem) {
        if (problems.size() < 1000) {
            problems.add(problem);
        }
    }

    MergeResult write(FileChannel other, LogFile to) throws IOException, LogException {
        var all = new ArrayList<>(sessions);
        all.addAll(amendments);
        var block = new StringBuilder();
        var count = 0;
        var before = newest;
        for (var piece : all) {
            block.append(text(other, piece)).append('\n');
            count++;
            newest = Math.max(newest, piece.started());
            if (block.length() > BLOCK) {
                append(block, count, before, to);
                count = 0;
                before = newest;
            }
        }
        if (count > 0) {
            append(block, count, before, to);
        }
        return new MergeResult(sessions.size(), amendments.size(), problems);
    }

    private static String text(FileChannel other, Piece piece) throws IOException {
        var bytes = ByteBuffer.allocate(piece.length());
        LinesBackward.read(other, piece.offset(), bytes);
        return new String(bytes.array(), StandardCharsets.UTF_8).strip();
    }

    private static void append(StringBuilder block, int count, long before, LogFile to) throws LogException {
        var lines = block.toString();
        var length = lines.getBytes(StandardCharsets.UTF_8).length;
        to.append(lines + LineWriter.merged(count, length, time(before)) + "\n");
        block.setLength(0);
    }

    private static OffsetDateTime time(long seconds) {
        return Instant.ofEpochSecond(Math.max(seconds, 0)).atOffset(ZoneOffset.UTC);
    }
}
