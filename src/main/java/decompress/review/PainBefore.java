package decompress.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
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

    private final Calendar calendar;
    /** By the number of months since the year 0. */
    private final Map<Long, Tally> months = new TreeMap<>();

    PainBefore(Calendar calendar) {
        this.calendar = calendar;
    }

    void take(LocalDate day, Optional<Integer> rating) {
        if (rating.isPresent()) {
            months.computeIfAbsent(day.getLong(ChronoField.PROLEPTIC_MONTH), month -> new Tally(0, WORST))
                    .add(rating.get());
        }
    }

    /** From the first week with a rating in the calendar to its last; empty where all of them are too few. */
    public List<Week> weeks() {
        var all = new ArrayList<Week>();
        var ratings = 0;
        for (var week = 0; week < Calendar.WEEKS; week++) {
            var tally = calendar.before(week);
            ratings += tally.count();
            if (ratings > 0) {
                all.add(new Week(calendar.monday(week), tally.median(), tally.count()));
            }
        }
        return ratings < ENOUGH ? List.of() : all;
    }

    /** The first and the last month with enough ratings; one where they are the same, none where there is none. */
    public List<Month> firstAndLastMonth() {
        var enough = months.entrySet().stream()
                .filter(each -> each.getValue().count() >= ENOUGH)
                .map(each -> new Month(
                        YearMonth.of(0, 1).plusMonths(each.getKey()),
                        each.getValue().median().orElseThrow(),
                        each.getValue().count()))
                .toList();
        return enough.size() < 2 ? enough : List.of(enough.get(0), enough.get(enough.size() - 1));
    }
}
