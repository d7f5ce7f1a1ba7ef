package decompress.log.running;

import decompress.session.ExerciseRecord;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * A session that is under way or can be resumed.
 *
 * @param record what has been done so far; while the session is under way, it is interrupted
 * @param plan its plan; empty if it cannot be read
 */
public record Snapshot(SessionRecord record, Optional<StoredPlan> plan) {
    /** Whether sets of the plan are left to do. */
    public boolean isAnySetLeft() {
        var done =
                record.exercises().stream().mapToInt(ExerciseRecord::setsDone).sum();
        return plan.filter(whole -> whole.sets() > done).isPresent();
    }
}
