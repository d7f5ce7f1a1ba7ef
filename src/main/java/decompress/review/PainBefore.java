package decompress.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Pain before sessions over weeks and months: whether somebody gets better, as far as the numbers carry it. */
public final class PainBefore {
    /** A median of fewer is left without a word. */
    public static final int ENOUGH = 5;

    private static final int WORST = 10;

    /**
     * The ratings of one week.
     *
     * @param median empty where there is none
     */
    public record Week(LocalDate monday, OptionalDouble median, int count) {}

    /** The ratings of one month, of which there are enough. */
    public record Month(YearMonth month, double median, int count) {}

    private final LocalDate lastMonday;
    private final Map<LocalDate, Tally> weeks = new TreeMap<>();
    private final Map<YearMonth, Tally> months = new TreeMap<>();

    PainBefore(LocalDate last) {
        this.lastMonday = monday(last);
    }

    void take(LocalDate day, Optional<Integer> rating) {
        rating.ifPresent(pain -> {
            months.computeIfAbsent(YearMonth.from(day), month -> new Tally(0, WORST))
                    .add(pain);
            var monday = monday(day);
            if (!monday.isAfter(lastMonday) && monday.isAfter(lastMonday.minusWeeks(Calendar.WEEKS))) {
                weeks.computeIfAbsent(monday, week -> new Tally(0, WORST)).add(pain);
            }
        });
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From the first week with a rating in the calendar to its last; empty where all of them are too few. */
    public List<Week> weeks() {
        var all = new ArrayList<Week>();
        if (weeks.values().stream().mapToInt(Tally::count).sum() < ENOUGH) {
            return all;
        }
        for (var week = weeks.keySet().iterator().next(); !week.isAfter(lastMonday); week = week.plusWeeks(1)) {
            var tally = weeks.getOrDefault(week, new Tally(0, WORST));
            all.add(new Week(week, tally.median(), tally.count()));
        }
        return all;
    }

    /** The first and the last month with enough ratings; one where they are the same, none where there is none. */
    public List<Month> firstAndLastMonth() {
        var enough = months.entrySet().stream()
                .filter(each -> each.getValue().count() >= ENOUGH)
                .map(each -> new Month(
                        each.getKey(),
                        each.getValue().median().orElseThrow(),
                        each.getValue().count()))
                .toList();
        return enough.size() < 2 ? enough : List.of(enough.get(0), enough.get(enough.size() - 1));
    }
}
