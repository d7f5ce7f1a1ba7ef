package decompress.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What was done in one session.
 *
 * @param zone the name of the time zone where it happened; its rules are never asked for, as {@code started} has the offset
 * @param lasted from the beginning to the end, pauses included
 * @param attended whether there was a keyboard to answer with
 * @param resumes the id of the session that this one goes on with; its sets were planned there already
 */
public record SessionRecord(
        String id,
        OffsetDateTime started,
        String zone,
        Duration lasted,
        Outcome outcome,
        Optional<Reason> reason,
        boolean attended,
        Optional<String> routine,
        Pain pain,
        Optional<String> note,
        List<ExerciseRecord> exercises,
        Optional<String> resumes) {
    public SessionRecord {
        exercises = List.copyOf(exercises);
    }

    /** A session that begins at its beginning. */
    public SessionRecord(
            String id,
            OffsetDateTime started,
            String zone,
            Duration lasted,
            Outcome outcome,
            Optional<Reason> reason,
            boolean attended,
            Optional<String> routine,
            Pain pain,
            Optional<String> note,
            List<ExerciseRecord> exercises) {
        this(id, started, zone, lasted, outcome, reason, attended, routine, pain, note, exercises, Optional.empty());
    }

    public SessionRecord withNote(String text) {
        return new SessionRecord(
                id,
                started,
                zone,
                lasted,
                outcome,
                reason,
                attended,
                routine,
                pain,
                Optional.of(text),
                exercises,
                resumes);
    }

    public SessionRecord withPain(Pain now) {
        return new SessionRecord(
                id, started, zone, lasted, outcome, reason, attended, routine, now, note, exercises, resumes);
    }

    /** The same session, ended in another way than by its own end. */
    public SessionRecord interrupted() {
        return new SessionRecord(
                id,
                started,
                zone,
                lasted,
                Outcome.INTERRUPTED,
                Optional.empty(),
                attended,
                routine,
                pain,
                note,
                exercises,
                resumes);
    }

    /** Whether anything was held or moved in it. */
    public boolean isSomethingDone() {
        return exercises.stream().anyMatch(each -> !each.held().isZero());
    }

    /** The local date at the start, in the zone where it happened. */
    public LocalDate day() {
        return started.toLocalDate();
    }
}
