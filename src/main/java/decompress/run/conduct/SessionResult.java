package decompress.run.conduct;

import decompress.session.Reason;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * A session that is over.
 *
 * @param record the session as it is in memory, also where the log could not be written
 * @param code the exit code of a program that did nothing else
 */
public record SessionResult(SessionRecord record, int code) {
    public boolean isStoppedForPain() {
        return record.reason().equals(Optional.of(Reason.PAIN));
    }
}
