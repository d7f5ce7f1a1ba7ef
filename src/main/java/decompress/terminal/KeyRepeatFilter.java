package decompress.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells a key that is held down from one that is pressed again: a keyboard repeats faster than fingers do. */
final class KeyRepeatFilter {
    /** Within this time of the one before, a keyboard sends each repeat; fingers are slower. */
    static final Duration REPEAT = Duration.ofMillis(120);

    /** By then a keyboard has sent the first repeat of a key that is held down. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);

    /** For so long a slow line may hold back the next repeat. */
    private static final Duration STALL = Duration.ofMillis(500);

    private Key last;
    private Duration arrived = Duration.ZERO;
    private boolean undecided;
    private boolean held;

    /** The keys that count as presses, now that this one has arrived. */
    List<Key> accept(Key key, Duration now) {
        var since = now.minus(arrived);
        var again = key == last;
        arrived = now;
        if (again && since.compareTo(held ? STALL : REPEAT) < 0 && (held || undecided)) {
            held = true;
            undecided = false;
            return List.of();
        }
        var presses = new ArrayList<>(idle());
        undecided = again && since.compareTo(LONGEST_DELAY) < 0;
        held = false;
        last = key;
        if (!undecided) {
            presses.add(key);
        }
        return presses;
    }

    /** Whether the next {@link #REPEAT} decides between a press and the first repeat of a key held down. */
    boolean undecided() {
        return undecided;
    }

    /** Nothing followed in time: it was a press. */
    List<Key> idle() {
        var press = undecided ? List.of(last) : List.<Key>of();
        undecided = false;
        return press;
    }
}
