package decompress.cli;

import decompress.exercise.Clearance;
import decompress.exercise.Exercise;
import java.util.List;

/** Lets only those through to whom an exercise has been allowed. */
final class Gate {
    private final boolean cleared;

    Gate(boolean cleared) {
        this.cleared = cleared;
    }

    /** Refuses exercises that need a clearance by name, unless it was given. */
    void check(List<Exercise> exercises) {
        for (var exercise : exercises) {
            if (exercise.precautions().clearance() == Clearance.NAMED && !cleared) {
                throw Failure.failed("""
                        %s is only for people whom a professional has cleared for this very exercise.
                        If that was said to you, run it with --cleared. 'decompress show %s' tells who should not do it.""".formatted(exercise.name(), exercise.id()));
            }
        }
    }
}
