package decompress.log;

import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What was done in every session, one line each, added to and never rewritten. */
public final class SessionLog {
    private final LogFile file;
    private final LogFolder beside;
    private final RunningSessions running;

    public SessionLog(Path path) {
        this.file = new LogFile(path);
        this.beside = new LogFolder(file);
        this.running = new RunningSessions(file, beside);
    }

    /** Adds a session at the end; it is on the disk when this returns. */
    public void append(SessionRecord record) throws LogException {
        add(LineWriter.session(record));
    }

    /** Takes the session {@code of} back, under a new {@code id} of its own. */
    public void retract(String id, String of, OffsetDateTime at) throws LogException {
        beside.locked(() -> {
            file.append(LineWriter.retraction(id, of, at) + "\n");
            running.kept().forget(of);
            return null;
        });
    }

    /** Adds to the note of the session {@code of}, under a new {@code id} of its own. */
    public void note(String id, String of, String note, OffsetDateTime at) throws LogException {
        add(LineWriter.note(id, of, note, at));
    }

    /** The line of a session, for a place other than the log. */
    public static String line(SessionRecord record) {
        return LineWriter.session(record);
    }

    private void add(String line) throws LogException {
        beside.locked(() -> {
            file.append(line + "\n");
            return null;
        });
    }

    /** Every session in the order of the file, in constant memory. */
    public void read(Consumer<LogEntry> entries, Consumer<LogProblem> problems) throws LogException {
        reading(
                log -> {
                    new WholeLog(file.path(), log).sessions(entries, problems);
                    return null;
                },
                null);
    }

    /** The newest sessions by their start, without reading what is older. */
    public RecentSessions last(int count) throws LogException {
        return reading(
                log -> {
                    var newest = new RecentReader(count);
                    new LogEnd(log).visit(newest);
                    return new RecentSessions(newest.entries(), problems(log, newest.troubles()));
                },
                RecentSessions.NOTHING);
    }

    /** The numbers of lines are counted only when one has to be named. */
    private List<LogProblem> problems(FileChannel log, Collection<RecentReader.Trouble> troubles) throws IOException {
        var numbers = LineNumbers.of(
                log, troubles.stream().map(RecentReader.Trouble::offset).toList());
        return troubles.stream()
                .map(each -> new LogProblem(file.path(), numbers.get(each.offset()), each.what()))
                .toList();
    }

    /** Brings in what another log has and this one has not, by id. */
    public MergeResult merge(Path other) throws LogException {
        var others = new LogFile(other);
        try (var from = others.open().orElseThrow(() -> others.unreadable(new NoSuchFileException(other.toString())))) {
            var merge = new Merge();
            return beside.locked(() -> {
                reading(
                        log -> {
                            merge.into(new WholeLog(file.path(), log));
                            return null;
                        },
                        null);
                merge.from(new WholeLog(others.path(), from));
                return merge.write(from, file);
            });
        } catch (IOException e) {
            throw others.unreadable(e);
        }
    }

    /** Begins to keep a session beside the log, until it is finished. */
    public RunningSession begin(String id) throws LogException {
        return running.begin(id);
    }

    /** Adds every session whose process is gone, as interrupted; each once, whoever else recovers at the same time. */
    public RecoveredSessions recover() throws LogException {
        return running.recover();
    }

    /** The newest session that was stopped or interrupted, unless another one went on with it or it was taken back. */
    public Optional<Snapshot> unfinished() throws LogException {
        try {
            return running.kept().snapshot();
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private interface Reading<T> {
        T from(FileChannel log) throws IOException;
    }

    private <T> T reading(Reading<T> reading, T nothing) throws LogException {
        var log = file.open();
        if (log.isEmpty()) {
            return nothing;
        }
        try (var open = log.get()) {
            return reading.from(open);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }
}
