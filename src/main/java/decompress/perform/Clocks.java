package decompress.perform;

import decompress.session.ClockReading;
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
    public ClockReading look() {
        return new ClockReading(monotonic.get(), wall.instant());
    }
}
