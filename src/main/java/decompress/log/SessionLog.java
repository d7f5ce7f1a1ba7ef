package decompress.log;

import decompress.files.ExclusiveLock;
import decompress.log.lines.Amendment;
import decompress.log.lines.Amendment.Change;
import decompress.log.lines.LineBinder;
import decompress.log.running.LogFolder;
import decompress.log.running.RecoveredSessions;
import decompress.log.running.RunningSession;
import decompress.log.running.SessionRecovery;
import decompress.log.running.Snapshot;
import decompress.log.running.UnfinishedSession;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogFile;
import decompress.log.store.LogMerge;
import decompress.log.store.LogProblem;
import decompress.log.store.LoggedChange;
import decompress.log.store.MergeResult;
import decompress.log.store.RecentReader;
import decompress.log.store.RecentSessions;
import decompress.log.store.WholeLog;
import decompress.session.BreakRecord;
import decompress.session.Pain;
import decompress.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The session log: one line for each session; lines are only added, and only {@code merge} writes a new file. */
public final class SessionLog {
    private final LogFile file;
    private final LogFolder folder;
    private final UnfinishedSession unfinished;

    public SessionLog(Path path) {
        this(path, ExclusiveLock.PATIENCE);
    }

    /** @param patience how long to wait for another program that writes */
    SessionLog(Path path, Duration patience) {
        this.file = new LogFile(path);
        this.folder = new LogFolder(file.path(), patience);
        this.unfinished = new UnfinishedSession(folder);
    }

    /** Where the log is, or will be. */
    public Path path() {
        return file.path();
    }

    /**
     * Adds a session at the end; it is on the disk when this returns.
     *
     * @throws LogException when the log cannot be written; the session is kept beside it, if there is room
     */
    public void append(Snapshot end) throws LogException {
        try {
            add(LineBinder.line(end.record()));
        } catch (LogException e) {
            throw RunningSession.keptForLater(folder, end.record().id(), end, e);
        }
    }

    /** The same for a session whose plan is unknown. */
    public void append(SessionRecord record) throws LogException {
        append(new Snapshot(record, Optional.empty()));
    }

    /** Retracts the session, note, correction or retraction {@code of} under a new {@code id}. */
    public void retract(String id, String of, OffsetDateTime at) throws LogException {
        add(new Amendment(Change.RETRACTS, id, of, at, Pain.UNKNOWN, Optional.empty()));
        try {
            unfinished.forget(of);
        } catch (LogException | IOException e) {
            // The session is undone; that it could still be resumed does no harm.
            return;
        }
    }

    /**
     * The change that an undo would remove: the latest note, correction or session that counts.
     *
     * @param newest the newest session
     */
    public Optional<LoggedChange> latestChange(Optional<SessionRecord> newest) throws LogException {
        return file.reading(log -> new WholeLog(log).latestChange(newest), Optional.empty());
    }

    /** The change that a redo would bring back: the latest undo that counts. */
    public Optional<LoggedChange> latestUndone() throws LogException {
        return file.reading(log -> new WholeLog(log).latestUndone(), Optional.empty());
    }

    /** Adds to the note of the session {@code of}, under a new {@code id} of its own. */
    public void note(String id, String of, String note, OffsetDateTime at) throws LogException {
        add(new Amendment(Change.NOTES, id, of, at, Pain.UNKNOWN, Optional.of(note)));
    }

    /** Corrects the session {@code of} under a new {@code id}; empty fields stay as they were. */
    public void correct(String id, String of, Pain pain, Optional<String> note, OffsetDateTime at) throws LogException {
        add(new Amendment(Change.EDITS, id, of, at, pain, note));
    }

    /** Adds a break from sitting at the end. */
    public void append(BreakRecord record) throws LogException {
        add(LineBinder.line(record));
    }

    /** The latest movement: the end of a session with a started set, or a break; never after {@code now}. */
    public Optional<Instant> lastMoved(Instant now) throws LogException {
        return file.reading(log -> new RecentReader(log, now).moved(), Optional.empty());
    }

    /** The breaks from sitting since then, the newest last. */
    public List<BreakRecord> breaks(Instant since, Instant now) throws LogException {
        return file.reading(log -> new RecentReader(log, now).breaks(since), List.of());
    }

    private void add(Amendment amendment) throws LogException {
        add(LineBinder.line(amendment));
    }

    private void add(String line) throws LogException {
        folder.locked(() -> {
            file.append(line);
            return null;
        });
    }

    /** Reads every session in the order of the file without keeping them in memory. */
    public void read(Consumer<LogEntry> entries, Consumer<LogProblem> problems) throws LogException {
        file.reading(
                log -> {
                    new WholeLog(log)
                            .sessions(
                                    entries,
                                    (what, number) -> problems.accept(new LogProblem(file.path(), number, what)));
                    return true;
                },
                false);
    }

    /**
     * Returns the newest sessions by their start without reading the whole log.
     *
     * @param now a session that starts later was written with a wrong clock, and is as old as its place says
     */
    public RecentSessions last(int count, Instant now) throws LogException {
        return file.reading(
                log -> {
                    var recent = new RecentReader(log, now);
                    return new RecentSessions(recent.sessions(count), recent.problems(file.path()));
                },
                RecentSessions.NOTHING);
    }

    /**
     * Adds the lines that only other logs have; the log before the merge is kept as a {@code .bak}.
     *
     * @throws LogException also while a session runs; the log is as it was then
     */
    public MergeResult merge(List<Path> others) throws LogException {
        return folder.lockedAlone(() -> new LogMerge(file).from(others));
    }

    /** Begins to keep a session beside the log, until it is finished. */
    public RunningSession begin(String id) throws IOException {
        return RunningSession.begin(file, folder, id);
    }

    /** Adds every session whose process is gone as interrupted, each once, even if another process recovers too. */
    public RecoveredSessions recover() throws LogException {
        return new SessionRecovery(file, folder).run();
    }

    public UnfinishedSession unfinished() {
        return unfinished;
    }
}
