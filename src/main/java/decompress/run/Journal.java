package decompress.run;

import decompress.log.LogEntry;
import decompress.log.LogException;
import decompress.log.LogProblem;
import decompress.log.RunningSession;
import decompress.log.SessionLog;
import decompress.log.Snapshot;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The session log as the commands use it: its bad lines are told on stderr, once. */
public final class Journal {
    private final Path path;
    private final Consumer<String> warnings;
    private final SessionLog log;
    private boolean complaints;

    /** @param warnings is told, line by line, what is wrong with the log */
    public Journal(Path path, Consumer<String> warnings) {
        this.path = path;
        this.warnings = warnings;
        this.log = new SessionLog(path);
    }

    public SessionLog log() {
        return log;
    }

    /** The newest sessions, the newest last. */
    public List<LogEntry> last(int count) throws LogException {
        var recent = log.last(count);
        recent.problems().forEach(this::complain);
        return recent.entries();
    }

    /** Every session in the order of the file. */
    public void read(Consumer<LogEntry> entries) throws LogException {
        log.read(entries, this::complain);
    }

    /** Begins to keep a session beside the log; empty where that cannot be written. */
    public Optional<RunningSession> begin(String id) {
        try {
            return Optional.of(log.begin(id));
        } catch (LogException unwritable) {
            // Told at the end, with the record.
            return Optional.empty();
        }
    }

    /** Keeps what was done so far; where that fails, the end of the session tells. */
    public void save(RunningSession session, Snapshot snapshot, boolean over) {
        try {
            if (over) {
                session.saveEnd(snapshot);
            } else {
                session.save(snapshot);
            }
        } catch (LogException unwritable) {
            // What cannot be kept now is kept, or told, at the end.
            return;
        }
    }

    /** Brings sessions whose process is gone into the log, and tells of each. */
    public void recover() {
        try {
            var recovered = log.recover();
            recovered.problems().forEach(this::complain);
            recovered.sessions().forEach(this::tell);
        } catch (LogException unwritable) {
            warnings.accept("decompress: " + unwritable.getMessage());
        }
    }

    private void tell(SessionRecord record) {
        var what = record.exercises().stream().map(ExerciseRecord::exercise).collect(Collectors.joining(", "));
        warnings.accept("decompress: a session of %s (%s) had been cut off; it is in the log as %s."
                .formatted(record.started().toLocalDate(), what, EnumWord.of(record.outcome())));
        if (record.outcome() != Outcome.COMPLETED) {
            warnings.accept("'decompress run --resume' goes on with it.");
        }
    }

    public Path path() {
        return path;
    }

    /** Tells why a record could not be kept, and the record itself, so that nothing is lost. */
    public void rescue(SessionRecord record, LogException unwritable) {
        warnings.accept("decompress: " + unwritable.getMessage());
        warnings.accept("The record of this session, to keep by hand:");
        warnings.accept(SessionLog.line(record));
    }

    /** Whether any line had to be skipped so far. */
    public boolean complaints() {
        return complaints;
    }

    private void complain(LogProblem problem) {
        complaints = true;
        warnings.accept(problem.toString());
    }
}
