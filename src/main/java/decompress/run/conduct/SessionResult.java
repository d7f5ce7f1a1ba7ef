package decompress.run.conduct;

import decompress.interview.Aftermath;
import decompress.session.SessionRecord;

/**
 * A session that is over.
 *
 * @param record the session as it is in memory, also where the log could not be written
 * @param code the exit code of a program that did nothing else
 * @param aftermath what follows from it
 */
public record SessionResult(SessionRecord record, int code, Aftermath aftermath) {}
