package decompress.session;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A break from sitting.
 *
 * @param at when it began, in the time zone of that name
 * @param sat how long the person had sat before it
 */
public record BreakRecord(String id, OffsetDateTime at, String zone, BreakKind kind, Duration sat) {}
