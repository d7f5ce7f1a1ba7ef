package decompress.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A break from sitting.
 *
 * @param at when it began, in {@code zone}
 * @param sat how long the person had sat before it
 */
public record BreakRecord(String id, OffsetDateTime at, ZoneId zone, BreakKind kind, Duration sat) {
    /** The local date, in the zone where it happened. */
    public LocalDate day() {
        return at.toLocalDate();
    }
}
