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

    /** @param log the number of the other log that has this line, or {@link #HERE} */
    private record MergedLine(LogLine line, int log) {
        MergedLine orBetter(MergedLine other) {
            if (line.content() instanceof SessionRecord) {
                return LogEntry.of(line).countsOver(LogEntry.of(other.line)) ? this : other;
            }
            return Amendments.inOrder(other.line, line) < 0 ? other : this;
        }

        /** Returns its time in seconds; lines without a time come first. */
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
    /** The lines of the new file; those of sessions by their ids. */
    private final Map<Object, MergedLine> lines = new LinkedHashMap<>();

    /** The id of each amendment, and the id that it amends. */
    private final Map<String, String> amended = new HashMap<>();

    public LogMerge(LogFile here) {
        this.here = here;
    }

    /** Adds the lines that only the other logs have; without any, this log stays as it is. */
    public MergeResult from(List<Path> logs) throws IOException, LogException {
        if (RegularFile.exists(here.path())) {
            take(here.path(), HERE);
        }
        var added = new ArrayList<MergeResult.Added>();
        for (var log = 0; log < logs.size(); log++) {
            var path = logs.get(log);
            var problems = take(path, log);
            added.add(new MergeResult.Added(
                    path, count(log, SessionRecord.class), count(log, Amendment.class), problems));
        }
        var isNew = lines.values().stream().anyMatch(merged -> merged.log() != HERE);
        return new MergeResult(added, isNew && here.replace(this::write));
    }

    private int count(int log, Class<?> kind) {
        return (int) lines.values().stream()
                .filter(merged -> merged.log() == log && merged.is(kind))
                .count();
    }

    private List<LogProblem> take(Path path, int log) throws LogException {
        var problems = new ArrayList<LogProblem>();
        try (var file = RegularFile.open(path)) {
            new WholeLog(file).readAll(line -> take(new MergedLine(line, log)), (what, number) -> {
                // A file that is not a log would fill the memory with its problems.
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(new LogProblem(path, number, what));
                }
            });
        } catch (IOException e) {
            throw log == HERE ? LogException.unreadable(path, e) : LogException.otherUnreadable(path, e);
        }
        return problems;
    }

    private void take(MergedLine merged) {
        var content = merged.line().content();
        if (content instanceof SessionRecord session) {
            lines.merge(session.id(), merged, MergedLine::orBetter);
        } else if (content instanceof Amendment amendment) {
            lines.merge(List.of(amendment.of(), amendment.id()), merged, MergedLine::orBetter);
            amended.put(amendment.id(), amendment.of());
        } else if (content instanceof BreakRecord pause) {
            lines.putIfAbsent(List.of(pause.id()), merged);
        } else if (content == LogLine.Other.NEWER) {
            lines.putIfAbsent(List.of(merged.line().raw().text(), content), merged);
        } else if (content instanceof LogLine.Bad && merged.log() == HERE) {
            lines.put(merged, merged);
        }
    }

    private void write(Draft draft) throws IOException {
        var sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparingLong(this::place).thenComparing(merged -> merged.is(Amendment.class)));
        var out = new BufferedOutputStream(draft);
        for (var merged : sorted) {
            out.write((merged.line().raw().bytes().strip() + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.flush();
    }

    /** Puts an amendment after its session, even if a clock was wrong: a reader from the end would miss it. */
    private long place(MergedLine merged) {
        if (!(merged.line().content() instanceof Amendment amendment)) {
            return merged.at();
        }
        var of = amendment.of();
        for (var hops = 0; hops < 3 && !lines.containsKey(of); hops++) {
            of = amended.getOrDefault(of, of);
        }
        return lines.containsKey(of) ? Math.max(merged.at(), lines.get(of).at()) : merged.at();
    }
}
