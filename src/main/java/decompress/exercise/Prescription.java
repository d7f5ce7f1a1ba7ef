package decompress.exercise;

import java.util.List;
import java.util.Map;

/**
 * The prescription of an exercise, with ranges and open ends.
 *
 * @param sides each side does all sets by itself; both at once is one entry, {@link Side#BOTH}
 * @param first the starting doses, the smallest first; empty if the exercise starts with its standard dose
 * @param ceiling the most of it without a professional who prescribed more
 * @param filled for each number that the source article does not give, the keys of the sources it comes from
 */
public record Prescription(
        PrescribedEffort effort,
        Volume volume,
        Rest rest,
        List<Side> sides,
        List<Prescription> first,
        Ceiling ceiling,
        Map<String, List<String>> filled) {
    public Prescription {
        sides = List.copyOf(sides);
        first = List.copyOf(first);
        filled = Map.copyOf(filled);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("a prescription names at least one side");
        }
    }

    /** The starting dose; the prescription itself if it has none. */
    public Prescription startingDose() {
        return first.isEmpty() ? this : first.get(0);
    }
}
