package decompress.log.lines;

import decompress.session.Pain;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line with its own {@code id} that amends the session {@code of}.
 *
 * @param at when it was made, which gives their order; long ago if unknown
 * @param pain its empty fields change nothing
 */
public record Amendment(Change change, String id, String of, OffsetDateTime at, Pain pain, Optional<String> note) {
    /** How the session is amended; the format has these words for fields that name it. */
    public enum Change {
        RETRACTS,
        NOTES,
        EDITS
    }

    public boolean isRetraction() {
        return change == Change.RETRACTS;
    }
}
