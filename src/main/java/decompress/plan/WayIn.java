package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.session.PlannedExercise;
import decompress.session.SessionPlan;
import java.time.Period;
import java.util.HashSet;

/** Chooses the exercises of a session whose steps are shown one at a time. */
public record WayIn(Person person) {
    private static final Period REMEMBERED = Period.ofDays(30);

    /**
     * The plan with steps where they are due.
     *
     * @param skips whether a time to get ready was asked for instead
     */
    public SessionPlan of(SessionPlan plan, boolean skips) {
        if (skips) {
            return plan;
        }
        var begun = new HashSet<String>();
        return plan.with(plan.exercises().stream()
                .map(part -> new PlannedExercise(
                        part.exercise(), part.dose(), begun.add(part.exercise().reference()) && isDue(part.exercise())))
                .toList());
    }

    /** Always if a mistake is dangerous; otherwise the first time and after a month without it. */
    private boolean isDue(Exercise exercise) {
        return exercise.isHeld()
                || exercise.position() != Position.WALKING
                        && person.lastDone(exercise)
                                .filter(day -> !day.isBefore(person.today().minus(REMEMBERED)))
                                .isEmpty();
    }
}
