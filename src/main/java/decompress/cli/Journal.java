package decompress.cli;

import decompress.log.LogEntry;
import decompress.log.LogException;
import decompress.log.LogPath;
import decompress.log.LogProblem;
import decompress.log.RunningSession;
import decompress.log.SessionLog;
import decompress.log.Snapshot;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.SessionRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The session log as the commands use it: its bad lines are told on stderr, once. */
final class Journal {
    private final Environment environment;
    private final Path path;
    private final SessionLog log;
    private boolean complaints;

    private Journal(Environment environment) {
        this.environment = environment;
        this.path = LogPath.of(environment.variables(), environment.home());
        this.log = new SessionLog(path);
    }

    static Journal open(Environment environment) {
        return new Journal(environment);
    }

    SessionLog log() {
        return log;
    }

    /** The newest sessions, the newest last. */
    List<LogEntry> last(int count) throws LogException {
        var recent = log.last(count);
        recent.problems().forEach(this::complain);
        return recent.entries();
    }

    /** Every session in the order of the file. */
    void read(Consumer<LogEntry> entries) throws LogException {
        log.read(entries, this::complain);
    }

    /** Begins to keep a session beside the log; empty where that cannot be written. */
    Optional<RunningSession> begin(String id) {
        try {
            return Optional.of(log.begin(id));
        } catch (LogException unwritable) {
            // Told at the end, with the record.
            return Optional.empty();
        }
    }

    /** Keeps what was done so far; where that fails, the end of the session tells. */
    void save(RunningSession session, Snapshot snapshot, boolean over) {
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
    void recover() {
        try {
            var recovered = log.recover();
            recovered.problems().forEach(this::complain);
            recovered.sessions().forEach(this::tell);
        } catch (LogException unwritable) {
            environment.err().println("decompress: " + unwritable.getMessage());
        }
    }

    private void tell(SessionRecord record) {
        var what = record.exercises().stream().map(ExerciseRecord::exercise).collect(Collectors.joining(", "));
        environment
                .err()
                .println("decompress: a session of %s (%s) had been cut off; it is in the log as %s."
                        .formatted(
                                record.started().toLocalDate(),
                                what,
                                record.outcome().name().toLowerCase(Locale.ROOT)));
        if (record.outcome() != Outcome.COMPLETED) {
            environment.err().println("'decompress run --resume' goes on with it.");
        }
    }

    Path path() {
        return path;
    }

    /** Tells why a record could not be kept, and the record itself, so that nothing is lost. */
    void rescue(SessionRecord record, LogException unwritable) {
        environment.err().println("decompress: " + unwritable.getMessage());
        environment.err().println("The record of this session, to keep by hand:");
        environment.err().println(SessionLog.line(record));
    }

    /** Whether any line had to be skipped so far. */
    boolean complaints() {
        return complaints;
    }

    private void complain(LogProblem problem) {
        complaints = true;
        environment.err().println(problem);
    }
}
