package decompress.safety;

import java.time.LocalDate;

/**
 * A professional's yes to one exercise for this person.
 *
 * @param exercise the id of the exercise
 * @param by who said it
 */
public record Clearance(String exercise, String by, LocalDate on) {}
