package decompress.review;

import decompress.session.Pain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Pain before and after over time, by days; by weeks or longer stretches where there are many. */
public final class PainTrend {
    /**
     * The medians of a stretch of days.
     *
     * @param from its first day; a stretch of a week or more begins on a Monday
     * @param days its length
     * @param sessions how many sessions have a number in it
     */
    public record Medians(LocalDate from, int days, OptionalDouble before, OptionalDouble after, int sessions) {}

    private static final int MOST = 1000;
    private static final int WORST = 10;
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    /** The first day of the epoch was a Thursday. */
    private static final int MONDAY = 3;

    private static final class Stretch {
        private final Tally before = new Tally(0, WORST);
        private final Tally after = new Tally(0, WORST);
        private int sessions;

        void take(Pain pain) {
            pain.before().ifPresent(before::add);
            pain.after().ifPresent(after::add);
            sessions++;
        }

        void addAll(Stretch other) {
            before.addAll(other.before);
            after.addAll(other.after);
            sessions += other.sessions;
        }
    }

    private int days = 1;
    private Map<Long, Stretch> stretches = new TreeMap<>();

    void take(LocalDate day, Pain pain) {
        if (pain.before().isEmpty() && pain.after().isEmpty()) {
            return;
        }
        var number = Math.floorDiv(day.toEpochDay() + MONDAY, days);
        stretches.computeIfAbsent(number, fresh -> new Stretch()).take(pain);
        if (stretches.size() > MOST) {
            var longer = longer(days);
            stretches = regrouped(stretches, longer / days);
            days = longer;
        }
    }

    /** The stretches with a number, in order, at most so many: as short as that allows. */
    public List<Medians> points(int most) {
        var length = days;
        var grouped = stretches;
        while (grouped.size() > Math.max(most, 1)) {
            grouped = regrouped(grouped, longer(length) / length);
            length = longer(length);
        }
        var each = length;
        return grouped.entrySet().stream()
                .map(entry -> point(entry.getKey(), entry.getValue(), each))
                .toList();
    }

    private static Medians point(long number, Stretch stretch, int days) {
        return new Medians(
                LocalDate.ofEpochDay(Math.max(number * days - MONDAY, LocalDate.MIN.toEpochDay())),
                days,
                stretch.before.median(),
                stretch.after.median(),
                stretch.sessions);
    }

    private static Map<Long, Stretch> regrouped(Map<Long, Stretch> stretches, int together) {
        var grouped = new TreeMap<Long, Stretch>();
        stretches.forEach(
                (number, stretch) -> grouped.computeIfAbsent(Math.floorDiv(number, together), fresh -> new Stretch())
                        .addAll(stretch));
        return grouped;
    }

    /** Each length is a multiple of the one before, so that no stretch is ever cut. */
    private static int longer(int days) {
        return days < WEEK ? WEEK : days < FOUR_WEEKS ? FOUR_WEEKS : days * 2;
    }
}
