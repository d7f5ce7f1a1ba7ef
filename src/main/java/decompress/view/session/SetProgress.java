package decompress.view.session;

import decompress.session.Interval;
import java.util.List;

/** Where an interval stands among the sets of its exercise, and that among the exercises. */
final class SetProgress {
    private static final int MOST_MARKS = 12;

    private SetProgress() {}

    /**
     * Ways to say it, the longest first.
     *
     * @param exercises of the whole session
     */
    static List<String> words(Interval interval, int exercises) {
        if (interval.step().isPresent()) {
            var steps = interval.exercise().guidance().steps().size();
            return List.of("step " + (interval.step().getAsInt() + 1) + " of " + steps, "");
        }
        var current = Math.min(interval.setsBefore() + 1, interval.sets());
        var set = "set " + current + " of " + interval.sets();
        var exercise = exercises == 1 ? "" : (interval.part() + 1) + " of " + exercises + " · ";
        var marks = interval.sets() <= MOST_MARKS ? "  " + marks(interval) : "";
        return List.of(exercise + set + marks, exercise + set, set, "");
    }

    /** A mark for each set: done, under way, to come. */
    private static String marks(Interval interval) {
        var done = interval.setsBefore();
        var current = interval.phase().isWork() ? 1 : 0;
        return ("● ".repeat(done) + "◐ ".repeat(current) + "○ ".repeat(interval.sets() - done - current)).strip();
    }
}
