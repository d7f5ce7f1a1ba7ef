package decompress.log.running;

import decompress.session.SessionPlan;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * A session that is under way or can be resumed.
 *
 * @param record what has been done so far
 * @param plan its plan; empty if an earlier version saved it
 */
public record Snapshot(SessionRecord record, Optional<SessionPlan> plan) {
    /** The sets left to do; empty if there are none or the plan is unknown. */
    public Optional<SessionPlan> left() {
        return plan.map(whole -> whole.left(record.id(), record.exercises()))
                .filter(rest -> !rest.exercises().isEmpty());
    }
}
