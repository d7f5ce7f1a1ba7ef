package decompress.view.log;

import decompress.review.Cause;
import decompress.review.Stops;
import decompress.script.words.DateWords;
import decompress.view.Line;
import decompress.view.Page;
import java.util.List;

/** How many sessions ended early, and why; those for pain with their place. */
record StopsView(int width) {
    private static final int NAMED = 3;

    List<Line> lines(Stops stops) {
        var page = new Page(width);
        for (var cause : Cause.values()) {
            if (stops.count(cause) > 0) {
                page.text(ReviewWords.cause(cause) + ": " + stops.count(cause)
                        + (cause == Cause.PAIN ? places(stops) : ""));
            }
        }
        return stops.count() > 0
                ? page.lines()
                : page.text("Every session was completed.").lines();
    }

    /** Such as , the last on 3 Nov 2026 in dead-hang. */
    private static String places(Stops stops) {
        var newest = stops.newestForPain();
        var named = newest.subList(Math.max(0, newest.size() - NAMED), newest.size()).stream()
                .map(stop -> DateWords.day(stop.started().toLocalDate())
                        + stop.exercise().map(each -> " in " + each).orElse(""))
                .toList();
        return (stops.count(Cause.PAIN) > NAMED ? ", the latest on " : ", on ") + String.join(", ", named);
    }
}
