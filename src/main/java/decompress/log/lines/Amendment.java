package decompress.log.lines;

import decompress.session.Pain;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a line of its own {@code id} says about the session {@code of}.
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

    /** When it was made, which puts amendments in order; long ago where nobody can tell. */
    public Instant moment() {
        return Timestamps.read(at).map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
    }
}
