package decompress.review;

import decompress.session.BreakRecord;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How a day was spent sitting, as far as reminders have seen it.
 *
 * @param breaks how many breaks from sitting there were
 * @param longest the longest time of sitting that a break ended; zero without any
 */
public record SittingDay(int breaks, Duration longest) {
    /** The breaks of one day, in any order. */
    public static SittingDay of(List<BreakRecord> breaks) {
        var longest = breaks.stream().map(BreakRecord::sat).max(Comparator.naturalOrder());
        return new SittingDay(breaks.size(), longest.orElse(Duration.ZERO));
    }
}
