package decompress.library;

import decompress.exercise.Range;
import decompress.exercise.Regimen;
import decompress.library.amount.RangeReader;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who prescribed an exercise, how often, and for how long. */
final class RegimenReader {
    private static final int LONGEST_NAME = 100;
    private static final RangeReader<Integer> PER_DAY = RangeReader.counts(Range.between(1, 24));
    private static final RangeReader<Integer> PAIN = RangeReader.counts(Range.between(0, 10));
    private static final Pattern DAYS = Pattern.compile("([1-7])\\s*/\\s*week");

    private RegimenReader() {}

    static Regimen read(FieldReader prescription) {
        var regimen = new Regimen(
                prescription.text("set-by", LONGEST_NAME),
                prescription.written("set-on").flatMap(RegimenReader::date),
                prescription.written("per-day").flatMap(PER_DAY::readOne),
                prescription.written("days").flatMap(RegimenReader::days),
                prescription.written("until").flatMap(RegimenReader::date),
                prescription.written("pain-ceiling").flatMap(PAIN::readOne));
        if (regimen.setOn().isPresent()
                && regimen.until().filter(regimen.setOn().get()::isAfter).isPresent()) {
            prescription.complain(prescription.key("until"), "until", "this is before the day it was set on");
        }
        return regimen;
    }

    private static Optional<LocalDate> date(FieldValue written) {
        try {
            return written.value().map(LocalDate::parse);
        } catch (DateTimeException e) {
            return written.complain(written.quoted() + " is not a date, which is written year-month-day");
        }
    }

    private static Optional<Integer> days(FieldValue written) {
        var days = written.value().map(DAYS::matcher);
        return days.isEmpty() || days.get().matches()
                ? days.map(week -> Integer.valueOf(week.group(1)))
                : written.complain(written.quoted() + " is not a number of days a week, 1/week to 7/week");
    }
}
