package decompress.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What was done in one session.
 *
 * @param lasted from the beginning to the end, pauses included
 * @param attended whether there was a keyboard to answer with
 */
public record SessionRecord(
        String id,
        OffsetDateTime started,
        ZoneId zone,
        Duration lasted,
        Outcome outcome,
        Optional<Reason> reason,
        boolean attended,
        Optional<String> routine,
        Pain pain,
        Optional<String> note,
        List<ExerciseRecord> exercises) {
    public SessionRecord {
        exercises = List.copyOf(exercises);
    }

    /** The local date at the start, in the zone where it happened. */
    public LocalDate day() {
        return started.toLocalDate();
    }
}
