package decompress.perform;

import decompress.files.Draft;
import decompress.log.SessionIds;
import decompress.log.SessionLog;
import decompress.log.lines.LineBinder;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.perform.ui.Console;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import decompress.text.EnumWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The session log as the commands use it; bad lines are reported on stderr, once. */
public final class Journal {
    /** The most bad lines that are reported one by one. */
    private static final int MOST_REPORTED = 5;

    private final Clock clock;
    private final Console console;
    private final SessionLog log;
    private int badLines;
    private boolean isUnreadableReported;

    /** @param console prints the problems of the log */
    public Journal(Path path, Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
        this.log = new SessionLog(path);
    }

    public SessionLog log() {
        return log;
    }

    /** The newest sessions, the newest last. */
    public List<LogEntry> last(int count) throws LogException {
        var recent = log.last(count, clock.instant());
        recent.problems().forEach(this::complain);
        reportTheOthers();
        return recent.entries();
    }

    /** The newest sessions for a question that has nothing to do with the log itself. */
    public List<LogEntry> lastQuietly(int count) throws LogException {
        return log.last(count, clock.instant()).entries();
    }

    /** The latest sessions, the latest last; none if the log cannot be read, which is reported once. */
    public List<SessionRecord> recent(int count) {
        try {
            return lastQuietly(count).stream().map(LogEntry::record).toList();
        } catch (LogException unreadable) {
            if (!isUnreadableReported) {
                isUnreadableReported = true;
                console.warn("decompress: " + unreadable.getMessage());
            }
            return List.of();
        }
    }

    /** The latest of the wanted sessions, the latest last; merged sessions may be anywhere in the file. */
    public List<LogEntry> last(int count, Predicate<SessionRecord> wanted) throws LogException {
        var found = new ArrayList<LogEntry>();
        read(wanted, found::add);
        found.sort(Comparator.comparing(entry -> entry.record().started().toInstant()));
        return List.copyOf(found.subList(Math.max(0, found.size() - count), found.size()));
    }

    /** Every session that is wanted, in the order of the file. */
    public void read(Predicate<SessionRecord> wanted, Consumer<LogEntry> entries) throws LogException {
        log.read(
                entry -> {
                    if (wanted.test(entry.record())) {
                        entries.accept(entry);
                    }
                },
                this::complain);
        reportTheOthers();
    }

    /** A line about the session {@code of}, under an id of its own. */
    public interface Change {
        void add(SessionLog log, String id, String of, OffsetDateTime at) throws LogException;
    }

    /** Adds a line about the newest session; it is a mistake when there is none. */
    public void amendNewest(String purpose, Change change) throws LogException {
        var newest = last(1).stream()
                .findFirst()
                .orElseThrow(() -> Failure.failed("there is no session to " + purpose + "."))
                .record();
        amend(newest.id(), change);
    }

    /** Adds a line about a session. */
    public void amend(String session, Change change) throws LogException {
        var id = SessionIds.at(clock.instant(), new SecureRandom());
        change.add(log, id, session, OffsetDateTime.now(clock));
    }

    /** Adds a day on which nothing started; where that cannot be written, the next record says so. */
    public void keepBadDay(SessionPlan plan, List<ExerciseRecord> planned, Pain pain) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var record = new SessionRecord(
                SessionIds.at(clock.instant(), new SecureRandom()),
                now,
                clock.getZone().getId(),
                Duration.ZERO,
                Outcome.STOPPED,
                Optional.of(Reason.NOT_STARTED),
                true,
                plan.routine(),
                pain,
                Optional.empty(),
                planned,
                plan.resumes(),
                false,
                Optional.empty());
        try {
            log.append(record);
        } catch (LogException unwritable) {
            return;
        }
    }

    /** Adds the rating of the morning after a session; where that cannot be written, the next record says so. */
    public void rateMorning(SessionRecord session, int rating) {
        try {
            amend(
                    session.id(),
                    (log, id, of, at) -> log.correct(id, of, Pain.ofNextMorning(rating), Optional.empty(), at));
        } catch (LogException unwritable) {
            return;
        }
    }

    /** Adds sessions whose process is gone to the log, and reports each. */
    public void recover() {
        try {
            var recovered = log.recover();
            recovered.problems().forEach(this::complain);
            for (var record : recovered.sessions()) {
                report(record);
                var kept = log.unfinished()
                        .snapshot()
                        .filter(unfinished -> unfinished.record().id().equals(record.id()));
                if (kept.isPresent() && kept.get().isAnySetLeft()) {
                    console.warn("To continue it: decompress run --resume");
                } else if (kept.isPresent() && kept.get().plan().isEmpty()) {
                    console.warn("Its plan cannot be read, so it cannot be resumed.");
                }
            }
        } catch (LogException unwritable) {
            console.warn("decompress: " + unwritable.getMessage());
        }
    }

    private void report(SessionRecord record) {
        var what = record.exercises().stream().map(ExerciseRecord::exercise).collect(Collectors.joining(", "));
        console.warn("decompress: the session of " + record.started().toLocalDate() + " (" + what
                + ") "
                + (record.outcome() == Outcome.INTERRUPTED
                        ? "was interrupted and is in the log."
                        : "was not saved at its end; it is in the log as " + EnumWord.of(record.outcome()) + "."));
    }

    public Path path() {
        return log.path();
    }

    /**
     * Tells why a record could not be kept, and the record itself, so that nothing is lost.
     *
     * @param somebodyReads else it is written to a file as well, beside the log or among the temporary ones
     */
    public void rescue(SessionRecord record, String why, boolean somebodyReads) {
        var line = LineBinder.line(record);
        console.warn("decompress: " + why);
        console.warn("The record of this session, to keep by hand:");
        console.warnAsIs(line);
        if (!somebodyReads) {
            var name = "decompress-" + record.id() + ".jsonl";
            var kept = keep(path().resolveSibling(name), line)
                    || keep(Path.of(System.getProperty("java.io.tmpdir"), name), line);
            console.warn(kept ? "It is also in " + name + "." : "It could not be kept in a file either.");
        }
    }

    private static boolean keep(Path file, String line) {
        try {
            Draft.replace(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    /** The exit code of a command that did what it should: failed where any line had to be skipped. */
    public int exitCode() {
        return badLines > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void complain(LogProblem problem) {
        badLines++;
        if (badLines <= MOST_REPORTED) {
            console.warnAsIs(problem.toString());
        }
    }

    private void reportTheOthers() {
        if (badLines > MOST_REPORTED) {
            console.warn("… and more of them: decompress log check");
        }
    }
}
