package decompress.session;

import decompress.exercise.Dose;
import decompress.exercise.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * An exercise, by its id, and its dose in a session.
 *
 * @param exercise the id in the exercise file
 */
public record PlannedDose(String exercise, Dose dose) {
    /** Returns the sets left after some are done: none, one part, or one part a side if the sides differ. */
    List<PlannedDose> without(List<SetRecord> sets) {
        var sidesByCount = new ArrayList<PlannedDose>();
        for (var side : dose.sides()) {
            var count = dose.sets() - done(sets, side);
            if (count > 0) {
                add(sidesByCount, count, side);
            }
        }
        return sidesByCount;
    }

    private static int done(List<SetRecord> sets, Side side) {
        return (int)
                sets.stream().filter(set -> set.done() && set.side() == side).count();
    }

    /** Sides with as many sets left as the side before them stay together. */
    private void add(List<PlannedDose> left, int count, Side side) {
        var last = left.size() - 1;
        if (last >= 0 && left.get(last).dose().sets() == count) {
            var sides = new ArrayList<>(left.get(last).dose().sides());
            sides.add(side);
            left.set(last, new PlannedDose(exercise, dose.of(count, sides)));
        } else {
            left.add(new PlannedDose(exercise, dose.of(count, List.of(side))));
        }
    }
}
