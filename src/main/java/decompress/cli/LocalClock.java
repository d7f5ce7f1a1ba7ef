package decompress.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in the time zone of this computer; the zone is looked up when first needed, because its rules load slowly. */
final class LocalClock extends Clock {
    private final Clock clock;

    LocalClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
