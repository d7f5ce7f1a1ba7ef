package decompress.log.running;

import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * A session that is not over, or can be gone on with.
 *
 * @param record what has been done so far
 * @param plan what it was to do; empty where an earlier version kept it
 */
public record Snapshot(SessionRecord record, Optional<SessionPlan> plan) {
    /** What is left to do; empty when that is nothing, or nobody knows. */
    public Optional<SessionPlan> left() {
        return plan.map(whole -> whole.left(record.id(), record.exercises()))
                .filter(rest -> !rest.exercises().isEmpty());
    }
}
