package decompress.safety;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A professional's clearance of one exercise for this person.
 *
 * @param exercise the id of the exercise
 * @param by who said it
 */
public record Clearance(String exercise, String by, LocalDate on) {
    private static final Pattern NAME_AND_DAY = Pattern.compile("(.+?)[\\s,]+(\\d{4}-\\d{2}-\\d{2})");

    /** Reads a name and a day such as 2026-11-20; without a day it is today, and never later. */
    public static Clearance read(String exercise, String typed, LocalDate today) {
        var form = NAME_AND_DAY.matcher(typed);
        if (form.matches()) {
            try {
                var day = LocalDate.parse(form.group(2));
                return new Clearance(exercise, form.group(1), day.isAfter(today) ? today : day);
            } catch (DateTimeException e) {
                return new Clearance(exercise, typed, today);
            }
        }
        return new Clearance(exercise, typed, today);
    }
}
