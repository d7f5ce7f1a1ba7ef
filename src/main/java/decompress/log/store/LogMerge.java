package decompress.log.store;

import decompress.files.Draft;
import decompress.files.PrivateFolder;
import decompress.files.RegularFile;
import decompress.log.lines.Amendment;
import decompress.log.lines.BackwardLines;
import decompress.log.lines.LogLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts two logs into one file in the order of time, each session once, in place of the first log. */
public final class LogMerge {
    private static final int MOST_PROBLEMS = 1000;
    private static final long FIRST = Long.MIN_VALUE;

    /** A piece of one of the logs; in seconds, when it happened. */
    private record Piece(FileChannel file, long offset, int length, long at) {
        private static Piece of(FileChannel file, LogLine line, long at) {
            return new Piece(file, line.raw().offset(), line.raw().length(), at);
        }

        private void copy(OutputStream out) throws IOException {
            var bytes = ByteBuffer.allocate(length);
            BackwardLines.read(file, offset, bytes);
            var text = new String(bytes.array(), StandardCharsets.ISO_8859_1).strip();
            out.write((text + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private record Ranked(Piece piece, RecordRank rank) {
        private Ranked orBetter(Ranked other) {
            return rank.compareTo(other.rank) >= 0 ? this : other;
        }
    }

    private record Said(Piece piece, String of) {}

    private final LogFile here;
    private final Map<String, Ranked> sessions = new HashMap<>();
    private final Map<String, Piece> breaks = new LinkedHashMap<>();
    private final Map<String, Said> amendments = new LinkedHashMap<>();
    /** Lines of this log that cannot be read, or that a newer program wrote. */
    private final List<Piece> others = new ArrayList<>();

    private final List<LogProblem> problems = new ArrayList<>();

    public LogMerge(LogFile here) {
        this.here = here;
    }

    /** Adds what the other log has and this one has not; where that is nothing, this one stays as it is. */
    public MergeResult from(Path path, FileChannel other) throws IOException {
        if (!RegularFile.exists(here.path())) {
            PrivateFolder.make(here.path().getParent());
            take(path, other);
            return write(other);
        }
        try (var own = RegularFile.open(here.path())) {
            new WholeLog(own).all(line -> takeOwn(own, line), (what, number) -> {});
            take(path, other);
            return write(other);
        }
    }

    private void take(Path path, FileChannel other) throws IOException {
        new WholeLog(other).all(line -> take(other, line), (what, number) -> {
            // A file that is no log at all would fill the memory with its problems.
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(new LogProblem(path, number, what));
            }
        });
    }

    private void takeOwn(FileChannel own, LogLine line) {
        take(own, line);
        if (line.problem().isPresent() || line.said().isEmpty()) {
            others.add(Piece.of(own, line, FIRST));
        }
    }

    private void take(FileChannel file, LogLine line) {
        line.session().ifPresent(record -> take(file, line, record));
        line.amendment().ifPresent(said -> take(file, line, said));
        line.breakFromSitting().ifPresent(pause -> take(file, line, pause));
    }

    private void take(FileChannel file, LogLine line, SessionRecord record) {
        var session = new Ranked(
                Piece.of(file, line, record.started().toEpochSecond()),
                RecordRank.of(record, line.raw().text()));
        sessions.merge(record.id(), session, Ranked::orBetter);
    }

    private void take(FileChannel file, LogLine line, Amendment said) {
        amendments.putIfAbsent(
                said.id(), new Said(Piece.of(file, line, said.moment().getEpochSecond()), said.of()));
    }

    private void take(FileChannel file, LogLine line, BreakRecord pause) {
        breaks.putIfAbsent(pause.id(), Piece.of(file, line, pause.at().toEpochSecond()));
    }

    private MergeResult write(FileChannel other) throws IOException {
        var newSessions = count(sessions.values().stream().map(Ranked::piece).toList(), other);
        var newAmendments = count(amendments.values().stream().map(Said::piece).toList(), other);
        var anyNew = newSessions + newAmendments + count(List.copyOf(breaks.values()), other) > 0;
        var replaced = anyNew && here.replace(this::write);
        return new MergeResult(newSessions, newAmendments, replaced, problems);
    }

    private static int count(List<Piece> pieces, FileChannel file) {
        return (int) pieces.stream().filter(each -> each.file() == file).count();
    }

    private void write(Draft draft) throws IOException {
        var pieces = new ArrayList<>(others);
        sessions.values().forEach(each -> pieces.add(each.piece()));
        pieces.addAll(breaks.values());
        amendments.values().forEach(each -> pieces.add(afterItsSession(each)));
        // Stable, so that what was said about a session in the second of its start stands after it.
        pieces.sort(Comparator.comparingLong(Piece::at));
        var out = new BufferedOutputStream(draft);
        for (var piece : pieces) {
            piece.copy(out);
        }
        out.flush();
    }

    /** Where a clock was wrong, an amendment would stand before its session, and one who reads from the end miss it. */
    private Piece afterItsSession(Said said) {
        var of = said.of();
        for (var hops = 0; hops < 3 && amendments.containsKey(of) && !sessions.containsKey(of); hops++) {
            of = amendments.get(of).of();
        }
        var piece = said.piece();
        return sessions.containsKey(of) && sessions.get(of).piece().at() > piece.at()
                ? new Piece(
                        piece.file(),
                        piece.offset(),
                        piece.length(),
                        sessions.get(of).piece().at())
                : piece;
    }
}
