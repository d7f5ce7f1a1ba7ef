package decompress.run;

import decompress.session.Look;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The two clocks of a session.
 *
 * @param wall the date and time, for records
 * @param monotonic the time since some fixed moment; measures the session
 */
public record Clocks(Clock wall, Supplier<Duration> monotonic) {
    /** Reads both clocks. */
    public Look look() {
        return new Look(monotonic.get(), wall.instant());
    }
}
