package decompress.cli.io;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of a clock in the zone of this machine, which is looked up when it is asked for: its rules load slowly. */
public final class LocalClock extends Clock {
    private final Clock clock;

    public LocalClock(Clock clock) {
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
