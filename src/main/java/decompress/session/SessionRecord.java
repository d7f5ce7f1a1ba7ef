package decompress.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The record of one session.
 *
 * @param zone the name of the time zone where it happened; its rules are never asked for, as {@code started} has the offset
 * @param lasted from the beginning to the end, pauses included
 * @param attended whether there was a keyboard to answer with
 * @param resumes the id of the session that this one resumes; its sets were planned there already
 * @param eased whether less than usual was planned because of pain
 * @param stoppedAfter when the person stopped it, from the beginning; the way out comes after that
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
        Optional<String> resumes,
        boolean eased,
        Optional<Duration> stoppedAfter) {
    public SessionRecord {
        exercises = List.copyOf(exercises);
    }

    public SessionRecord withNote(String text) {
        return with(pain, Optional.of(text));
    }

    public SessionRecord withPain(Pain now) {
        return with(now, note);
    }

    private SessionRecord with(Pain felt, Optional<String> noted) {
        return new SessionRecord(
                id,
                started,
                zone,
                lasted,
                outcome,
                reason,
                attended,
                routine,
                felt,
                noted,
                exercises,
                resumes,
                eased,
                stoppedAfter);
    }

    /** Whether it ended for this reason. */
    public boolean endedFor(Reason why) {
        return reason.equals(Optional.of(why));
    }

    /** Whether anything was held or moved in it. */
    public boolean isSomethingDone() {
        for (var exercise : exercises) {
            for (var set : exercise.sets()) {
                if (set.done() || !set.held().isZero()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The local date at the start, in the zone where it happened. */
    public LocalDate day() {
        return started.toLocalDate();
    }
}
