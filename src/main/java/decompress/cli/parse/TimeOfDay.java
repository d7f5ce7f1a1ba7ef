package decompress.cli.parse;

import decompress.perform.Failure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** The way times of the day are written by people: 18:00 or 9:30. */
public final class TimeOfDay {
    private TimeOfDay() {}

    /** The moment of today at which an option's time comes; a time that is over is a mistake. */
    public static Instant toCome(String option, String written, Clock clock) {
        try {
            var moment = LocalTime.parse(written.length() == 4 ? "0" + written : written)
                    .atDate(LocalDate.now(clock))
                    .atZone(clock.getZone())
                    .toInstant();
            if (!moment.isAfter(clock.instant())) {
                throw Failure.usage(option + " " + written + " is over for today.");
            }
            return moment;
        } catch (DateTimeParseException notATime) {
            throw Failure.usage(option + " takes a time of the day, such as 18:00, not '" + written + "'.");
        }
    }
}
