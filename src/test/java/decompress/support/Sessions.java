package decompress.support;

import decompress.exercise.Side;
import decompress.session.ExerciseRecord;
import decompress.session.Outcome;
import decompress.session.Pain;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.session.SetRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Records of sessions for tests. */
public final class Sessions {
    private static final String BERLIN = "Europe/Berlin";

    private Sessions() {}

    /** Four holds of 20 s of one exercise, all held, in two minutes. */
    public static SessionRecord at(String started) {
        return at(started, BERLIN, held("overhead-stretch", 4, 4));
    }

    public static SessionRecord at(String started, String zone, ExerciseRecord... exercises) {
        return new SessionRecord(
                "01-" + started,
                OffsetDateTime.parse(started),
                zone,
                Duration.ofMinutes(2),
                Outcome.COMPLETED,
                Optional.empty(),
                true,
                Optional.empty(),
                Pain.UNKNOWN,
                Optional.empty(),
                List.of(exercises),
                Optional.empty(),
                false,
                Optional.empty());
    }

    public static SessionRecord at(String started, ExerciseRecord... exercises) {
        return at(started, BERLIN, exercises);
    }

    public static SessionRecord with(Pain pain, SessionRecord of) {
        return of.withPain(pain);
    }

    public static Pain pain(int before, int after) {
        return new Pain(Optional.of(before), Optional.of(after));
    }

    public static SessionRecord lasting(Duration lasted, SessionRecord of) {
        return with(of, lasted, of.outcome(), of.reason(), of.resumes(), of.eased());
    }

    public static SessionRecord stopped(Reason reason, SessionRecord of) {
        return with(of, of.lasted(), Outcome.STOPPED, Optional.of(reason), of.resumes(), of.eased());
    }

    /** Ended in another way than by its own end. */
    public static SessionRecord interrupted(SessionRecord of) {
        return with(of, of.lasted(), Outcome.INTERRUPTED, Optional.empty(), of.resumes(), of.eased());
    }

    public static SessionRecord resuming(String id, SessionRecord of) {
        return with(of, of.lasted(), of.outcome(), of.reason(), Optional.of(id), of.eased());
    }

    /** With less to do than usual because of pain. */
    public static SessionRecord eased(SessionRecord of) {
        return with(of, of.lasted(), of.outcome(), of.reason(), of.resumes(), true);
    }

    /** Holds of 20 s with rests of 10 s. */
    public static ExerciseRecord held(String exercise, int done, int planned) {
        return new ExerciseRecord(
                exercise,
                Optional.empty(),
                planned,
                Optional.of(Duration.ofSeconds(20)),
                Optional.empty(),
                Duration.ofSeconds(10),
                Collections.nCopies(done, new SetRecord(Side.BOTH, Duration.ofSeconds(20), Optional.empty(), true)));
    }

    /** Sets of ten repetitions in 50 s, with rests of a minute. */
    public static ExerciseRecord moved(String exercise, int done, int planned) {
        return new ExerciseRecord(
                exercise,
                Optional.empty(),
                planned,
                Optional.empty(),
                Optional.of(10),
                Duration.ofMinutes(1),
                Collections.nCopies(done, new SetRecord(Side.BOTH, Duration.ofSeconds(50), Optional.of(10), true)));
    }

    private static SessionRecord with(
            SessionRecord of,
            Duration lasted,
            Outcome outcome,
            Optional<Reason> reason,
            Optional<String> resumes,
            boolean eased) {
        return new SessionRecord(
                of.id(),
                of.started(),
                of.zone(),
                lasted,
                outcome,
                reason,
                of.attended(),
                of.routine(),
                of.pain(),
                of.note(),
                of.exercises(),
                resumes,
                eased,
                Optional.empty());
    }
}
