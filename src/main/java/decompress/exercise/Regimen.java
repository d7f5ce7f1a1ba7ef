package decompress.exercise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who prescribed an exercise, how often, and for how long.
 *
 * @param perDay 1 to 24 times
 * @param daysPerWeek 1 to 7
 * @param until the last day
 * @param painCeiling the pain, 0 to 10, above which the person stops
 */
public record Regimen(
        Optional<String> setBy,
        Optional<LocalDate> setOn,
        Optional<Integer> perDay,
        Optional<Integer> daysPerWeek,
        Optional<LocalDate> until,
        Optional<Integer> painCeiling) {
    /** Nothing is said about it. */
    public static final Regimen NONE = new Regimen(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
