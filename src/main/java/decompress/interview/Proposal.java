package decompress.interview;

import decompress.exercise.Exercise;
import decompress.session.Pain;
import decompress.session.PlannedExercise;
import java.util.List;

/**
 * The session that a person asked for.
 *
 * @param pain what is known of the pain before any question
 * @param isCleared whether the person confirms a go-ahead for these exercises on the command line
 * @param isUsual whether no dose was chosen, so that a higher one may be offered
 * @param isBreak whether it is a movement break
 * @param afterStop whether it resumes a session that was stopped for pain
 * @param resumes whether it resumes any session
 */
public record Proposal(
        List<PlannedExercise> parts,
        Pain pain,
        boolean isCleared,
        boolean isUsual,
        boolean isBreak,
        boolean afterStop,
        boolean resumes) {
    public Proposal {
        parts = List.copyOf(parts);
    }

    /** The exercises, each once. */
    List<Exercise> exercises() {
        return parts.stream().map(PlannedExercise::exercise).distinct().toList();
    }
}
