package decompress.exercise;

import java.time.Duration;
import java.util.List;

/**
 * A prescription with every number chosen.
 *
 * @param restAsNeeded the rest is a suggestion, the person decides
 * @param ready the time to get into position before the first set
 */
public record Dose(int sets, Effort effort, Duration rest, boolean restAsNeeded, Duration ready, List<Side> sides) {
    private static final Duration SHORTEST_CHANGE = Duration.ofSeconds(5);

    public Dose {
        sides = List.copyOf(sides);
        if (sets < 1) {
            throw new IllegalArgumentException("a dose has at least one set");
        }
    }

    /** The same dose with another time to get into position. */
    public Dose withReady(Duration other) {
        return new Dose(sets, effort, rest, restAsNeeded, other, sides);
    }

    /** The same work with another number of sets, of some of its sides. */
    public Dose of(int otherSets, List<Side> otherSides) {
        return new Dose(otherSets, effort, rest, restAsNeeded, ready, otherSides);
    }

    /** The time to change to the other side: the rest, and never less than it takes. */
    public Duration change() {
        return rest.compareTo(SHORTEST_CHANGE) > 0 ? rest : SHORTEST_CHANGE;
    }

    /** The work between two rests: one set, or all of a side where the rest is too short to let go in. */
    public Duration atATime() {
        return rest.compareTo(SHORTEST_CHANGE) < 0 ? effort.length().multipliedBy(sets) : effort.length();
    }

    /** The time of all sets, without getting ready and rests. */
    public Duration work() {
        return effort.length().multipliedBy((long) sets * sides.size());
    }

    /** The whole time: getting ready, every set, and the rests between them. */
    public Duration length() {
        var changes = sides.size() - 1L;
        var all = (long) sets * sides.size();
        // Duration itself multiplies by way of BigDecimal, which a list of exercises would wait for.
        return ready.plusNanos(effort.length().toNanos() * all)
                .plusNanos(rest.toNanos() * (all - 1 - changes))
                .plusNanos(change().toNanos() * changes);
    }
}
