package decompress.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The most of an exercise that is done without a professional's prescription.
 *
 * @param hold of one hold, or of several without a rest
 * @param total of work and rests together
 * @param repetitions of all sets together
 */
public record Ceiling(Optional<Duration> hold, Optional<Duration> total, Optional<Integer> repetitions) {
    public static final Ceiling NONE = new Ceiling(Optional.empty(), Optional.empty(), Optional.empty());

    /** An amount of a dose that is more than the ceiling. */
    public enum Excess {
        HOLD,
        TOTAL,
        REPETITIONS
    }

    /** What of a dose goes past it, without the time to get ready. */
    public List<Excess> passedBy(Dose dose) {
        var excess = new ArrayList<Excess>();
        if (dose.effort() instanceof Effort.Hold
                && hold.isPresent()
                && dose.atATime().compareTo(hold.get()) > 0) {
            excess.add(Excess.HOLD);
        }
        var whole = dose.withReady(Duration.ZERO).length();
        if (total.isPresent() && whole.compareTo(total.get()) > 0) {
            excess.add(Excess.TOTAL);
        }
        if (repetitions.isPresent()
                && dose.sides().stream().anyMatch(side -> repetitions(dose.of(side)) > repetitions.get())) {
            excess.add(Excess.REPETITIONS);
        }
        return excess;
    }

    private static int repetitions(List<Effort> sets) {
        return sets.stream()
                .mapToInt(set -> set instanceof Effort.Repetitions counted ? counted.count() : 0)
                .sum();
    }
}
