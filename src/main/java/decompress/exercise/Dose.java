package decompress.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A prescription with every number chosen.
 *
 * @param sets in their order, one side after the other
 * @param restAsNeeded the rest is a suggestion, the person decides
 * @param ready the time to get into position before the first set
 */
public record Dose(List<OneSet> sets, Duration rest, boolean restAsNeeded, Duration ready) {
    private static final Duration SHORTEST_CHANGE = Duration.ofSeconds(5);

    /** The work of a side between two rests. */
    public record OneSet(Side side, Effort effort) {}

    public Dose {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("a dose has at least one set");
        }
    }

    /** The same dose with another time to get into position. */
    public Dose withReady(Duration other) {
        return new Dose(sets, rest, restAsNeeded, other);
    }

    /** The same dose with other sets. */
    public Dose with(List<OneSet> others) {
        return new Dose(others, rest, restAsNeeded, ready);
    }

    /** At most so many sets of each side, the first ones. */
    public Dose first(int most) {
        var kept = new ArrayList<OneSet>();
        for (var side : sides()) {
            var all = of(side);
            all.subList(0, Math.min(most, all.size())).forEach(effort -> kept.add(new OneSet(side, effort)));
        }
        return with(kept);
    }

    /** The sides in their order. */
    public List<Side> sides() {
        var sides = new ArrayList<Side>();
        for (var set : sets) {
            if (!sides.contains(set.side())) {
                sides.add(set.side());
            }
        }
        return sides;
    }

    /** The sets of a side in their order. */
    public List<Effort> of(Side side) {
        return sets.stream()
                .filter(set -> set.side() == side)
                .map(OneSet::effort)
                .toList();
    }

    /** The effort of the longest set. */
    public Effort effort() {
        var longest = sets.get(0).effort();
        for (var set : sets) {
            longest = set.effort().length().compareTo(longest.length()) > 0 ? set.effort() : longest;
        }
        return longest;
    }

    /** Whether every set asks for the same. */
    public boolean isEqual() {
        // No set of hashes: the first hash of a record costs 40 ms, and the list of exercises asks.
        for (var set : sets) {
            if (!Objects.equals(set.effort(), sets.get(0).effort())) {
                return false;
            }
        }
        return true;
    }

    /** Whether every side asks for the same sets. */
    public boolean isEqualOnEachSide() {
        var sides = sides();
        return sides.size() == 1 || sides.stream().map(this::of).distinct().count() == 1;
    }

    /** The time to change to the other side: the rest, and never less than it takes. */
    public Duration change() {
        return rest.compareTo(SHORTEST_CHANGE) > 0 ? rest : SHORTEST_CHANGE;
    }

    /** The longest work between two rests: one set, or all of a side where the rest is too short to let go in. */
    public Duration atATime() {
        return rest.compareTo(SHORTEST_CHANGE) < 0
                ? sides().stream()
                        .map(side -> of(side).stream().map(Effort::length).reduce(Duration.ZERO, Duration::plus))
                        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other)
                : effort().length();
    }

    /** The repetitions of all sets; none of holds. */
    public int repetitions() {
        var all = 0;
        for (var set : sets) {
            all += set.effort() instanceof Effort.Repetitions counted ? counted.count() : 0;
        }
        return all;
    }

    /** The time of all sets, without getting ready and rests. */
    public Duration work() {
        var work = Duration.ZERO;
        for (var set : sets) {
            work = work.plus(set.effort().length());
        }
        return work;
    }

    /** The whole time: getting ready, every set, and the rests between them. */
    public Duration length() {
        var length = ready.plus(work());
        for (var set = 1; set < sets.size(); set++) {
            length = length.plus(sets.get(set).side() == sets.get(set - 1).side() ? rest : change());
        }
        return length;
    }
}
