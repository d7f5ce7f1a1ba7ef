package decompress.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order in which one gets up and down as little as possible, beginning on a chair. */
public final class PositionOrder {
    private PositionOrder() {}

    /** Goes on, each time, with what is quickest to get into; what is equally near stays in its order. */
    public static <T> List<T> fewestChanges(List<T> things, Function<T, Position> position) {
        var left = new ArrayList<>(things);
        var ordered = new ArrayList<T>();
        var from = Position.SITTING;
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
