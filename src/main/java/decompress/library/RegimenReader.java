package decompress.library;

import decompress.exercise.Durations;
import decompress.exercise.Range;
import decompress.exercise.Regimen;
import decompress.library.amount.RangeReader;
import decompress.library.yaml.FieldReader;
import decompress.library.yaml.FieldValue;
import decompress.library.yaml.Node;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who prescribed an exercise, how often, and for how long. */
final class RegimenReader {
    private static final RangeReader<Integer> PER_DAY = RangeReader.counts(Range.between(1, 24));
    private static final RangeReader<Integer> PAIN = RangeReader.counts(Range.between(0, 10));
    private static final Pattern DAYS = Pattern.compile("([1-7])\\s*(?:x|×|times|days?)?\\s*(?:/|a|per)\\s*week");
    private static final Pattern EVERY = Pattern.compile("(?:([0-9]{1,2})\\s*)?(?:days?)?");
    private static final Range<Integer> BREAK = Range.between(1, 14);
    private static final int EVERY_DAY = 7;
    private static final Set<String> DAILY = Set.of("daily", "every day");

    private RegimenReader() {}

    static Regimen read(FieldReader prescription) {
        var days = prescription.node("days");
        var isList = days.filter(Node.Items.class::isInstance).isPresent();
        var weekdays =
                isList ? listed(prescription) : named(days.map(Node::text).orElse(""));
        var regimen = new Regimen(
                prescription.text("set-by"),
                prescription.written("set-on").flatMap(RegimenReader::date),
                prescription.written("per-day").flatMap(PER_DAY::readOne),
                isList || !weekdays.isEmpty()
                        ? Optional.empty()
                        : prescription.written("days").flatMap(RegimenReader::days),
                weekdays,
                prescription.written("every").flatMap(RegimenReader::every),
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
        var text = written.value().map(Durations::plain);
        if (text.filter(DAILY::contains).isPresent()) {
            return Optional.of(EVERY_DAY);
        }
        var days = text.map(DAYS::matcher);
        return days.isEmpty() || days.get().matches()
                ? days.map(week -> Integer.valueOf(week.group(1)))
                : written.complain(written.quoted() + " is not a number of days a week, 1/week to 7/week");
    }

    private static Set<DayOfWeek> listed(FieldReader prescription) {
        if (prescription.items("days").isEmpty()) {
            prescription.complain(prescription.key("days"), "days", "there is no day in this list");
        }
        return Set.copyOf(prescription.list("days", RegimenReader::weekday));
    }

    /** The days of the week that a text names; none where it is a number of days. */
    private static Set<DayOfWeek> named(String text) {
        var days = Stream.of(Durations.plain(text).split("[,\\s]+", -1))
                .map(RegimenReader::weekday)
                .toList();
        return days.contains(Optional.<DayOfWeek>empty())
                ? Set.of()
                : days.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<DayOfWeek> weekday(FieldValue written) {
        var day = written.value().flatMap(RegimenReader::weekday);
        return day.isPresent()
                ? day
                : written.complain(written.quoted() + " is no day of the week", "for example: days: [mon, wed, fri]");
    }

    /** By its first letters, at least two. */
    private static Optional<DayOfWeek> weekday(String written) {
        var word = Durations.plain(written);
        return Stream.of(DayOfWeek.values())
                .filter(day -> word.length() >= 2
                        && day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private static Optional<Integer> every(FieldValue written) {
        var text = written.value().map(Durations::plain);
        var days = text.map(EVERY::matcher).filter(Matcher::matches).map(match -> match.group(1));
        var number = text.filter(word -> word.equals("day")).isPresent() ? Optional.of(1) : days.map(Integer::valueOf);
        return text.isEmpty() || number.filter(BREAK::includes).isPresent()
                ? number
                : written.complain(written.quoted() + " is not a number of days, 1 to 14");
    }
}
