package decompress.session;

import java.time.Duration;
import java.time.Instant;

/**
 * What the two clocks read at one look.
 *
 * @param monotonic the time since some fixed moment; measures the session
 * @param wall the date and time; only tells that the machine slept
 */
public record Look(Duration monotonic, Instant wall) {
    /** How long nobody was there between two looks; zero when they follow each other closely enough. */
    Duration awaySince(Look earlier) {
        var passed = monotonic.minus(earlier.monotonic);
        var wallPassed = Duration.between(earlier.wall, wall);
        if (passed.compareTo(Session.LATE) > 0) {
            return passed.compareTo(wallPassed) > 0 ? passed : wallPassed;
        }
        return wallPassed.minus(passed).compareTo(Session.LATE) > 0 ? wallPassed : Duration.ZERO;
    }
}
