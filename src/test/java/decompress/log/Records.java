package decompress.log;

import decompress.exercise.Side;
import decompress.log.store.LogEntry;
import decompress.log.store.LogException;
import decompress.log.store.LogProblem;
import decompress.log.store.MergeResult;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Sessions as they are recorded, and what a log says about them. */
public final class Records {
    /** When the sessions of the tests are over. */
    public static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    public static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-22T07:31:04+01:00");

    private static final Random RANDOM = new Random(4);

    private Records() {}

    public static String id(OffsetDateTime at) {
        return SessionIds.at(at.toInstant(), RANDOM);
    }

    public static SessionRecord stretch(OffsetDateTime started) {
        return stretch(SessionIds.at(started.toInstant(), new Random(started.toEpochSecond())), started);
    }

    public static SessionRecord stretch(String id, OffsetDateTime started) {
        return record(id, started, Outcome.COMPLETED, Optional.empty());
    }

    public static SessionRecord stopped(String id, OffsetDateTime started) {
        return record(id, started, Outcome.STOPPED, Optional.of(Reason.QUIT));
    }

    /** With planned sets that differ, of 45 seconds together. */
    public static SessionRecord pyramid(OffsetDateTime started) {
        var equal = exercise();
        return record(
                id(started), started, Outcome.COMPLETED, Optional.empty(), equal.planning(Duration.ofSeconds(45), 0));
    }

    private static SessionRecord record(String id, OffsetDateTime started, Outcome outcome, Optional<Reason> reason) {
        return record(id, started, outcome, reason, exercise());
    }

    private static ExerciseRecord exercise() {
        var set = new SetRecord(Side.BOTH, Duration.ofSeconds(20), Optional.empty(), true);
        return new ExerciseRecord(
                "overhead-stretch",
                Optional.empty(),
                4,
                Optional.of(Duration.ofSeconds(20)),
                Optional.empty(),
                Duration.ofSeconds(10),
                List.of(set));
    }

    private static SessionRecord record(
            String id, OffsetDateTime started, Outcome outcome, Optional<Reason> reason, ExerciseRecord exercise) {
        return new SessionRecord(
                id,
                started,
                "Europe/Berlin",
                Duration.ofMillis(112_400),
                outcome,
                reason,
                true,
                Optional.empty(),
                new Pain(Optional.of(4), Optional.of(2)),
                Optional.empty(),
                List.of(exercise),
                Optional.empty(),
                false,
                Optional.empty());
    }

    public static List<LogEntry> all(Path file) throws LogException {
        return all(file, new ArrayList<>());
    }

    public static List<LogEntry> all(Path file, List<LogProblem> problems) throws LogException {
        var entries = new ArrayList<LogEntry>();
        new SessionLog(file).read(entries::add, problems::add);
        return entries;
    }

    /** The result of a merge of one other log in which every line can be read. */
    public static MergeResult merged(Path other, int sessions, int amendments, boolean isReplaced) {
        return new MergeResult(List.of(new MergeResult.Added(other, sessions, amendments, List.of())), isReplaced);
    }

    public static List<String> ids(List<LogEntry> entries) {
        return entries.stream().map(entry -> entry.record().id()).toList();
    }
}
