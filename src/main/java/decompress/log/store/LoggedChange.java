package decompress.log.store;

import decompress.log.lines.Amendment;
import decompress.session.SessionRecord;
import java.util.Optional;

/**
 * A line of the log that can be retracted: a session, an amendment of one, or a retraction.
 *
 * @param id the id to retract
 * @param amendment the note or the correction that appears or disappears; empty where a session does
 * @param session the session that it is about, where the log has it
 */
public record LoggedChange(String id, Optional<Amendment> amendment, Optional<SessionRecord> session) {}
