package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.Position;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Chooses the exercises of a session whose steps are shown one at a time. */
final class WayIn {
    private static final int REMEMBERED_DAYS = 30;

    private WayIn() {}

    /** The exercises with steps where they are due. */
    static List<PlannedExercise> of(List<PlannedExercise> exercises, Person person) {
        var begun = new HashSet<String>();
        var all = new ArrayList<PlannedExercise>();
        for (var part : exercises) {
            all.add(begun.add(part.exercise().reference()) ? of(part, person) : part);
        }
        return all;
    }

    /** An exercise with its steps where they are due, and before them the ways to do it with a condition. */
    static PlannedExercise of(PlannedExercise part, Person person) {
        return isDue(part.exercise(), person) ? reminding(part, person).withSteps() : part;
    }

    private static PlannedExercise reminding(PlannedExercise part, Person person) {
        var profile = person.profile().on(person::today);
        return profile.conditions().isEmpty()
                ? part
                : part.reminding(new Reminders(person.safety(), profile, Pain.UNKNOWN).ways(part.exercise()));
    }

    /** Always if a mistake is dangerous; otherwise the first time and after a month without it. */
    private static boolean isDue(Exercise exercise, Person person) {
        if (exercise.isHeld() || exercise.position() == Position.WALKING) {
            return exercise.isHeld();
        }
        var last = person.lastDone(exercise);
        return last.isEmpty() || last.get().isBefore(person.today().minusDays(REMEMBERED_DAYS));
    }
}
