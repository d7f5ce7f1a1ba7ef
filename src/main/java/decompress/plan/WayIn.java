package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.session.PlannedExercise;
import java.time.Period;
import java.util.HashSet;
import java.util.List;

/** Chooses the exercises of a session whose steps are shown one at a time. */
final class WayIn {
    private static final Period REMEMBERED = Period.ofDays(30);

    private WayIn() {}

    /** The exercises with steps where they are due. */
    static List<PlannedExercise> of(List<PlannedExercise> exercises, Person person) {
        var begun = new HashSet<String>();
        return exercises.stream()
                .map(part -> begun.add(part.exercise().reference()) ? of(part, person) : part)
                .toList();
    }

    /** An exercise with its steps where they are due. */
    static PlannedExercise of(PlannedExercise part, Person person) {
        return isDue(part.exercise(), person) ? part.withSteps() : part;
    }

    /** Always if a mistake is dangerous; otherwise the first time and after a month without it. */
    private static boolean isDue(Exercise exercise, Person person) {
        return exercise.isHeld()
                || exercise.position() != Position.WALKING
                        && person.lastDone(exercise)
                                .filter(day -> !day.isBefore(person.today().minus(REMEMBERED)))
                                .isEmpty();
    }
}
