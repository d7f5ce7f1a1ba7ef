package decompress.perform;

import decompress.interview.Aftermath;
import decompress.session.Reason;
import decompress.session.SessionRecord;
import decompress.terminal.TerminationSignal;
import java.util.Optional;

/**
 * A session that is over.
 *
 * @param record the session as it is in memory, also where the log could not be written
 * @param code the exit code of a program that did nothing else
 * @param ending the signal that ended the session, if one did
 * @param aftermath what follows from it
 */
public record SessionResult(SessionRecord record, int code, Optional<TerminationSignal> ending, Aftermath aftermath) {
    /** Whether something was printed that the person must read. */
    public boolean warns() {
        return code == ExitCode.FAILED
                || isStoppedForPain()
                || aftermath.isWarning()
                || aftermath.seesSomeone()
                || aftermath.lostClearance().isPresent()
                || aftermath.course().isPresent();
    }

    public boolean isStoppedForPain() {
        return record.endedFor(Reason.PAIN);
    }
}
