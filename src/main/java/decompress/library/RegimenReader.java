package decompress.library;

import decompress.exercise.Range;
import decompress.exercise.Regimen;
import decompress.library.amount.CountNotation;
import decompress.library.amount.RangeReader;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who prescribed an exercise, how often, and for how long. */
record RegimenReader(FieldReader prescription) {
    private static final List<String> KEYS = List.of("set-by", "set-on", "per-day", "days", "until", "pain-ceiling");
    private static final int LONGEST_NAME = 100;
    private static final RangeReader<Integer> PER_DAY = new RangeReader<>(new CountNotation(), Range.between(1, 24));
    private static final RangeReader<Integer> PAIN = new RangeReader<>(new CountNotation(), Range.between(0, 10));

    Regimen read() {
        if (KEYS.stream().noneMatch(prescription::has)) {
            return Regimen.NONE;
        }
        var regimen = new Regimen(
                prescription.text("set-by", LONGEST_NAME),
                date("set-on"),
                number("per-day", PER_DAY),
                prescription.written("days").flatMap(RegimenReader::days),
                date("until"),
                number("pain-ceiling", PAIN));
        if (regimen.until().isPresent()
                && regimen.setOn().filter(regimen.until().get()::isBefore).isPresent()) {
            prescription.complain(prescription.key("until"), "until", "this is before the day it was set on");
        }
        return regimen;
    }

    private Optional<LocalDate> date(String key) {
        return prescription.written(key).flatMap(RegimenReader::date);
    }

    private static Optional<LocalDate> date(FieldValue written) {
        try {
            return written.value().map(LocalDate::parse);
        } catch (DateTimeException e) {
            return written.complain(written.quoted() + " is not a date, which is written year-month-day");
        }
    }

    private Optional<Integer> number(String key, RangeReader<Integer> allowed) {
        return prescription.written(key).flatMap(allowed::readOne);
    }

    private static Optional<Integer> days(FieldValue written) {
        var value = written.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var days = Pattern.compile("([1-7])\\s*/\\s*week").matcher(value.get());
        return days.matches()
                ? Optional.of(Integer.valueOf(days.group(1)))
                : written.complain(written.quoted() + " is not a number of days a week, 1/week to 7/week");
    }
}
