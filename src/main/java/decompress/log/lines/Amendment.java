package decompress.log.lines;

import decompress.session.Pain;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A line with its own {@code id} that amends the session {@code of}.
 *
 * @param at when it was made, as it is written
 * @param pain what is empty of it stays as it was
 */
public record Amendment(Change change, String id, String of, String at, Pain pain, Optional<String> note) {
    /** How the session is amended; the format has these words for fields that name it. */
    public enum Change {
        RETRACTS,
        NOTES,
        EDITS
    }

    public Amendment(Change change, String id, String of, OffsetDateTime at, Pain pain, Optional<String> note) {
        this(change, id, of, Timestamps.write(at), pain, note);
    }

    /** The time of the amendment, which gives their order; long ago if unknown. */
    public Instant moment() {
        return Timestamps.read(at).map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
    }
}
