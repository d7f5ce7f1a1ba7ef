package decompress.session;

import java.time.Duration;
import java.time.Instant;

/**
 * The readings of the two clocks at one moment.
 *
 * @param monotonic the time since some fixed moment; measures the session
 * @param wall the date and time; shows only whether the computer slept
 */
public record ClockReading(Duration monotonic, Instant wall) {
    /** The time away between two readings; zero if they follow each other closely enough. */
    Duration awaySince(ClockReading earlier) {
        var passed = monotonic.minus(earlier.monotonic);
        var wallPassed = Duration.between(earlier.wall, wall);
        if (passed.compareTo(Session.LATE) > 0) {
            return passed.compareTo(wallPassed) > 0 ? passed : wallPassed;
        }
        return wallPassed.minus(passed).compareTo(Session.LATE) > 0 ? wallPassed : Duration.ZERO;
    }
}
