package decompress.sound.plan;

import decompress.script.ToneName;
import decompress.session.Interval;
import java.time.Duration;
import java.util.Optional;

/**
 * A tone at the monotonic moment when it is due.
 *
 * @param left what is left of the interval at that moment
 * @param interval empty outside of a session
 */
public record TimedTone(ToneName name, Duration at, Duration left, Optional<Interval> interval) {
    /** A tone that comes later than this would only confuse. */
    public static final Duration LATE = Duration.ofMillis(300);

    public boolean isLate(Duration now) {
        return now.minus(at).compareTo(LATE) > 0;
    }
}
