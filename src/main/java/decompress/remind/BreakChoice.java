package decompress.remind;

import decompress.exercise.Exercise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a movement break asks for, another thing at each break of a day. */
public final class BreakChoice {
    /** Short enough to be done, long enough for two or three exercises. */
    static final Duration MOST = Duration.ofMinutes(3);

    private BreakChoice() {}

    /**
     * The exercises of one break, beginning with another one each time, as many as take three minutes, and one at least.
     *
     * @param allowed what needs no equipment, no partner and no yes, in its order; may be empty
     * @param breaks how many breaks there were today
     * @param length the time that exercises take one after the other
     */
    public static List<Exercise> of(List<Exercise> allowed, int breaks, Function<List<Exercise>, Duration> length) {
        var chosen = new ArrayList<Exercise>();
        for (var i = 0; i < allowed.size(); i++) {
            var longer = new ArrayList<>(chosen);
            longer.add(allowed.get((breaks + i) % allowed.size()));
            if (!chosen.isEmpty() && length.apply(longer).compareTo(MOST) > 0) {
                break;
            }
            chosen = longer;
        }
        return chosen;
    }
}
