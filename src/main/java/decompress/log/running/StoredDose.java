package decompress.log.running;

import decompress.exercise.Dose;

/**
 * An exercise of a stored plan and its dose.
 *
 * @param exercise the id in the exercise file, with its variant
 */
public record StoredDose(String exercise, Dose dose) {}
