package decompress.cli;

import decompress.log.Entry;
import decompress.log.LogException;
import decompress.log.LogPath;
import decompress.log.Problem;
import decompress.log.SessionLog;
import decompress.session.SessionRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
    List<Entry> last(int count) throws LogException {
        var recent = log.last(count);
        recent.problems().forEach(this::complain);
        return recent.entries();
    }

    /** Every session in the order of the file. */
    void read(Consumer<Entry> entries) throws LogException {
        log.read(entries, this::complain);
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

    private void complain(Problem problem) {
        complaints = true;
        environment.err().println(problem);
    }
}
