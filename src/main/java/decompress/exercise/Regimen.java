package decompress.exercise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who prescribed an exercise, how often, and for how long.
 *
 * @param perDay 1 to 24 times
 * @param daysPerWeek 1 to 7
 * @param weekdays the days of the week; empty for any
 * @param everyDays one day in so many, 1 to 14
 * @param until the last day
 * @param painCeiling the pain, 0 to 10, above which the person stops
 */
public record Regimen(
        Optional<String> setBy,
        Optional<LocalDate> setOn,
        Optional<Integer> perDay,
        Optional<Integer> daysPerWeek,
        Set<DayOfWeek> weekdays,
        Optional<Integer> everyDays,
        Optional<LocalDate> until,
        Optional<Integer> painCeiling) {
    /** Nothing is said about it. */
    public static final Regimen NONE = new Regimen(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Regimen {
        weekdays = Set.copyOf(weekdays);
    }

    /** Whether it says on which days the exercise is done. */
    public boolean isScheduled() {
        return perDay.isPresent()
                || daysPerWeek.isPresent()
                || !weekdays.isEmpty()
                || everyDays.isPresent()
                || until.isPresent();
    }

    /**
     * Whether a day is one of its days.
     *
     * @param before the latest day before it on which the exercise was done
     */
    public boolean isOn(LocalDate day, Optional<LocalDate> before) {
        var isWeekday = weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek());
        var next = before.map(done -> done.plusDays(everyDays.orElse(1)));
        return isWeekday && next.filter(day::isBefore).isEmpty();
    }
}
