package decompress.plan;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;

/** How much a person must have before an exercise starts. */
public enum Risk {
    /** What health services print for everyone: without a go-ahead it starts at the starting dose. */
    GENTLE,
    /** Equipment holds the body: it needs a go-ahead. */
    MACHINE,
    /** It pulls at the spine: it needs a clearance that names it. */
    TRACTION;

    public static Risk of(Exercise exercise) {
        if (exercise.precautions().clearance() != RequiredClearance.GENERAL) {
            return TRACTION;
        }
        return exercise.position().isOnApparatus() ? MACHINE : GENTLE;
    }
}
