package decompress.exercise;

import java.util.List;
import java.util.Map;

/**
 * The prescription of an exercise, with ranges and open ends.
 *
 * @param work of each side, which does all its sets by itself; of both at once there is one, {@link Side#BOTH}
 * @param first the starting doses, the smallest first; empty if the exercise starts with its standard dose
 * @param ceiling the most of it without a professional who prescribed more
 * @param filled for each number that the source article does not give, the keys of the sources it comes from
 */
public record Prescription(
        List<OneSide> work, Rest rest, List<Prescription> first, Ceiling ceiling, Map<String, List<String>> filled) {
    /**
     * The work of a side.
     *
     * @param efforts of each set, the last one also of every set after it
     */
    public record OneSide(Side side, List<PrescribedEffort> efforts, Volume volume) {
        public OneSide {
            efforts = List.copyOf(efforts);
        }
    }

    public Prescription {
        work = List.copyOf(work);
        first = List.copyOf(first);
        filled = Map.copyOf(filled);
        if (work.isEmpty()) {
            throw new IllegalArgumentException("a prescription names at least one side");
        }
    }

    /** The effort of the first set; those of all others are of its kind. */
    public PrescribedEffort effort() {
        return work.get(0).efforts().get(0);
    }

    /** The volume of the first side. */
    public Volume volume() {
        return work.get(0).volume();
    }

    /** The starting dose; the prescription itself if it has none. */
    public Prescription startingDose() {
        return first.isEmpty() ? this : first.get(0);
    }
}
