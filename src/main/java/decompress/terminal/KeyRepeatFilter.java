package decompress.terminal;

import java.time.Duration;

/** Tells a key that is held down from one that is pressed again. */
final class KeyRepeatFilter {
    /** The same key again within this time of its last arrival is still the same press. */
    static final Duration REPEATS = Duration.ofMillis(500);

    private Key last;
    private Duration arrived = Duration.ZERO;

    boolean isNewPress(Key key, Duration now) {
        boolean held = key == last && now.minus(arrived).compareTo(REPEATS) < 0;
        last = key;
        arrived = now;
        return !held;
    }
}
