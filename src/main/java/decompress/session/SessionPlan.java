package decompress.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a session: made once, shown, performed, and saved so that the session can be resumed.
 *
 * @param ownPace rests as needed and repetitions wait for the person
 * @param ready the time to get into position that was asked for in place of the usual one
 * @param routine the routine that was asked for, when it was the only thing
 * @param resumes the id of the session that this one resumes
 * @param eased whether it is less than usual because of pain
 */
public record SessionPlan(
        List<PlannedExercise> exercises,
        boolean ownPace,
        Optional<Duration> ready,
        Optional<String> routine,
        Optional<String> resumes,
        boolean eased) {
    public SessionPlan {
        exercises = List.copyOf(exercises);
    }

    /** The time of these one after the other; where a person decides, as long as suggested. */
    public static Duration length(List<PlannedExercise> exercises) {
        var length = Duration.ZERO;
        for (var part : exercises) {
            length = length.plus(part.length());
        }
        return length;
    }

    /** The same session with other doses. */
    public SessionPlan with(List<PlannedExercise> others) {
        return new SessionPlan(others, ownPace, ready, routine, resumes, eased);
    }

    /** The same session with less to do because of pain, where this is any less. */
    public SessionPlan easedTo(List<PlannedExercise> less) {
        return less.equals(exercises) ? this : new SessionPlan(less, ownPace, ready, routine, resumes, true);
    }

    /**
     * Returns the part of this plan that is left after a session.
     *
     * @param id of that session
     * @param done what it did of each exercise, in the order of this plan
     */
    public SessionPlan left(String id, List<ExerciseRecord> done) {
        var left = new ArrayList<PlannedExercise>();
        for (var index = 0; index < exercises.size(); index++) {
            var sets = index < done.size() ? done.get(index).sets() : List.<SetRecord>of();
            exercises.get(index).without(sets).ifPresent(left::add);
        }
        return new SessionPlan(left, ownPace, ready, routine, Optional.of(id), eased);
    }
}
