package decompress.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How the body is placed, which decides how long it takes to get there. */
public enum Position {
    STANDING(Level.UP),
    SITTING(Level.UP),
    KNEELING(Level.FLOOR),
    HANDS_AND_KNEES(Level.FLOOR),
    PRONE(Level.FLOOR),
    SUPINE(Level.FLOOR),
    SIDE_LYING(Level.FLOOR),
    HANGING(Level.APPARATUS),
    INVERTED(Level.APPARATUS),
    MACHINE(Level.APPARATUS),
    /** On foot, out of doors or about the house. */
    WALKING(Level.UP);

    private enum Level {
        UP,
        FLOOR,
        APPARATUS
    }

    private static final Duration SAME = Duration.ofSeconds(5);
    private static final Duration NEAR = Duration.ofSeconds(10);
    private static final Duration FAR = Duration.ofSeconds(20);
    /** A person must not hurry while locking their ankles. */
    private static final Duration LOCKING = Duration.ofSeconds(40);

    private final Level level;

    Position(Level level) {
        this.level = level;
    }

    /** Whether a bar, a table or a machine holds the body, so that the person cannot simply let go. */
    public boolean isOnApparatus() {
        return level == Level.APPARATUS;
    }

    /** The time to get here from another position without hurry; a walk starts with the first step. */
    public Duration leadInFrom(Position from) {
        if (this == WALKING) {
            return Duration.ZERO;
        }
        if (from == this) {
            return SAME;
        }
        if (this == INVERTED) {
            return LOCKING;
        }
        return from.level == level && level != Level.APPARATUS ? NEAR : FAR;
    }

    /**
     * The order in which one gets up and down as little as possible, beginning on a chair: each time what is quickest to
     * get into comes next; equally near exercises keep their order.
     */
    public static <T> List<T> fewestChanges(List<T> things, Function<T, Position> position) {
        var left = new ArrayList<>(things);
        var ordered = new ArrayList<T>();
        var from = SITTING;
        while (!left.isEmpty()) {
            var here = from;
            Function<T, Duration> change = thing -> position.apply(thing).leadInFrom(here);
            var next = left.stream().min(Comparator.comparing(change)).orElseThrow();
            left.remove(next);
            ordered.add(next);
            from = position.apply(next);
        }
        return ordered;
    }
}
