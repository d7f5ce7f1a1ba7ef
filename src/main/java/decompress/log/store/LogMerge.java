package decompress.log.store;

import decompress.files.Draft;
import decompress.files.RegularFile;
import decompress.log.lines.Amendment;
import decompress.log.lines.LogLine;
import decompress.session.BreakRecord;
import decompress.session.SessionRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts several logs into one file in the order of time, each session once, in place of the first log. */
public final class LogMerge {
    private static final int MOST_PROBLEMS = 1000;
    private static final int HERE = -1;

    /** What a line says, and from which log it is: the number of one of the others, or none from here. */
    private record Piece(LogLine line, int log) {
        Piece orBetter(Piece other) {
            if (line.content() instanceof SessionRecord) {
                var entry = LogEntry.of(line);
                return entry.orBetter(LogEntry.of(other.line)) == entry ? this : other;
            }
            return Amendments.isBefore(other.line, line) ? other : this;
        }

        /** In seconds; lines that say nothing of a time come first. */
        long at() {
            if (line.content() instanceof SessionRecord session) {
                return session.started().toEpochSecond();
            }
            if (line.content() instanceof BreakRecord pause) {
                return pause.at().toEpochSecond();
            }
            return line.content() instanceof Amendment amendment
                    ? amendment.at().toEpochSecond()
                    : Long.MIN_VALUE;
        }

        boolean is(Class<?> kind) {
            return kind.isInstance(line.content());
        }
    }

    private final LogFile here;
    /** Sessions by their ids, and all else by keys that are no texts. */
    private final Map<Object, Piece> pieces = new LinkedHashMap<>();

    /** The ids of amendments, and what they are about. */
    private final Map<String, String> amended = new HashMap<>();

    public LogMerge(LogFile here) {
        this.here = here;
    }

    /** Adds what the other logs have and this one has not; where that is nothing, this one stays as it is. */
    public MergeResult from(List<Path> logs) throws IOException, LogException {
        if (RegularFile.exists(here.path())) {
            take(here.path(), HERE);
        }
        var added = new ArrayList<MergeResult.Added>();
        for (var log = 0; log < logs.size(); log++) {
            var path = logs.get(log);
            var problems = take(path.toAbsolutePath(), log);
            added.add(new MergeResult.Added(
                    path, count(log, SessionRecord.class), count(log, Amendment.class), problems));
        }
        var isNew = pieces.values().stream().anyMatch(piece -> piece.log() != HERE);
        return new MergeResult(added, isNew && here.replace(this::write));
    }

    private int count(int log, Class<?> kind) {
        return (int) pieces.values().stream()
                .filter(piece -> piece.log() == log && piece.is(kind))
                .count();
    }

    private List<LogProblem> take(Path path, int log) throws LogException {
        var problems = new ArrayList<LogProblem>();
        try (var file = RegularFile.open(path)) {
            new WholeLog(file).all(line -> take(new Piece(line, log)), (what, number) -> {
                // A file that is no log at all would fill the memory with its problems.
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(new LogProblem(path, number, what));
                }
            });
        } catch (IOException e) {
            throw LogException.unreadable(path, e);
        }
        return problems;
    }

    private void take(Piece piece) {
        var content = piece.line().content();
        if (content instanceof SessionRecord session) {
            pieces.merge(session.id(), piece, Piece::orBetter);
        } else if (content instanceof Amendment amendment) {
            pieces.merge(List.of(amendment.of(), amendment.id()), piece, Piece::orBetter);
            amended.put(amendment.id(), amendment.of());
        } else if (content instanceof BreakRecord pause) {
            pieces.putIfAbsent(List.of(pause.id()), piece);
        } else if (content != LogLine.Other.MERGE_END && piece.log() == HERE) {
            pieces.put(piece, piece);
        }
    }

    private void write(Draft draft) throws IOException {
        var sorted = new ArrayList<>(pieces.values());
        sorted.sort(Comparator.comparingLong(this::place).thenComparing(piece -> piece.is(Amendment.class)));
        var out = new BufferedOutputStream(draft);
        for (var piece : sorted) {
            out.write((piece.line().raw().bytes().strip() + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.flush();
    }

    /** An amendment comes after its session, even if a clock was wrong: who reads from the end would miss it. */
    private long place(Piece piece) {
        if (!(piece.line().content() instanceof Amendment amendment)) {
            return piece.at();
        }
        var of = amendment.of();
        for (var hops = 0; hops < 3 && !pieces.containsKey(of); hops++) {
            of = amended.getOrDefault(of, of);
        }
        return pieces.containsKey(of) ? Math.max(piece.at(), pieces.get(of).at()) : piece.at();
    }
}
