package decompress.plan;

import decompress.exercise.Exercise;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.util.List;

/**
 * The session that a person asks for, before they are asked about it.
 *
 * @param session without any exercise if nothing is due
 * @param pain what is known of the pain now
 * @param isUsual whether no dose was chosen and no flare plan reduces it, so that a higher one may be offered
 * @param afterStop whether it resumes a session that was stopped for pain
 * @param notes what the person should know about it
 */
public record Plan(
        SessionPlan session,
        SessionRequest request,
        Pain pain,
        boolean isUsual,
        boolean afterStop,
        List<String> notes) {
    public Plan {
        notes = List.copyOf(notes);
    }

    /** The same plan, with the pain that the person rated; it replaces what was known. */
    public Plan with(Pain rated) {
        return new Plan(session, request, rated.or(pain), isUsual, afterStop, notes);
    }

    public boolean isEmpty() {
        return session.exercises().isEmpty();
    }

    /** The exercises, each once. */
    public List<Exercise> exercises() {
        return PlannedExercise.exercises(session.exercises());
    }
}
