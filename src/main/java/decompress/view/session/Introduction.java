package decompress.view.session;

import decompress.script.IntervalScript;
import decompress.script.LastWords;
import decompress.script.words.DoseWords;
import decompress.script.words.Times;
import decompress.session.Interval;
import decompress.session.Timeline;
import java.util.ArrayList;
import java.util.List;

/** The plain lines before everything else of an exercise. */
final class Introduction {
    /** Those that a person must not look for when they are needed. */
    private static final String KEYS = "Press x if it hurts, Space to pause, q to stop, ? for the steps and all keys.";

    private final Timeline timeline;
    private final boolean keyboard;
    private int introduced = -1;

    /** @param keyboard whether there are keys to mention */
    Introduction(Timeline timeline, boolean keyboard) {
        this.timeline = timeline;
        this.keyboard = keyboard;
    }

    /** Nothing from the second interval of an exercise on. */
    List<String> of(Interval interval) {
        if (interval.part() == introduced) {
            return List.of();
        }
        introduced = interval.part();
        var lines = new ArrayList<String>();
        var prescribed = interval.planned();
        lines.add(number(interval) + interval.exercise().name() + ": " + DoseWords.dose(prescribed.dose()) + ".");
        if (interval.part() == 0 && keyboard) {
            lines.add(KEYS);
        }
        lines.addAll(prescribed.reminders());
        if (prescribed.stepByStep()) {
            IntervalScript.cautions(interval).forEach(caution -> lines.add(LastWords.sentence(caution)));
            var isAsked = keyboard && !prescribed.isOutOfReach();
            lines.add("First the steps, one at a time. Do nothing yet.");
            lines.add("Then you have " + Times.words(prescribed.ready()) + " to get into position"
                    + (isAsked ? ", or press Space when you are ready." : "."));
        }
        return lines;
    }

    private String number(Interval interval) {
        var parts = timeline.parts().size();
        return parts == 1 ? "" : "Exercise " + (interval.part() + 1) + " of " + parts + ". ";
    }
}
