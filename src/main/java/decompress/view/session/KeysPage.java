package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** All steps of the exercise and all keys; where they do not fit, ? turns the page. */
public final class KeysPage {
    /** The column of the descriptions. */
    public static final int COLUMN = 9;

    public static final List<String> KEYS = List.of(
            "space    pause, continue",
            "n right  next (Enter too)",
            "b left   back",
            "+ -      10 s more, less",
            "r        again",
            "x        it hurts: stop now",
            "m        mute",
            "q Esc    stop",
            "?        these steps and keys");

    private static final int WIDEST = 100;

    private KeysPage() {}

    /** One page of two rows or more. */
    static List<Line> lines(List<String> steps, int turned, int columns, int rows) {
        var all = all(steps, columns);
        if (all.size() <= rows) {
            return all;
        }
        var room = rows - 1;
        var pages = (all.size() + room - 1) / room;
        var page = turned % pages;
        var lines = new ArrayList<>(all.subList(page * room, Math.min(all.size(), (page + 1) * room)));
        while (lines.size() < room) {
            lines.add(Line.EMPTY);
        }
        var place = "Page " + (page + 1) + " of " + pages;
        lines.add(Line.of(DisplayWidth.fit(place + ". Press ? for the next page.", columns), Style.MUTED));
        return lines;
    }

    private static List<Line> all(List<String> steps, int columns) {
        var lines = new ArrayList<Line>();
        KEYS.forEach(key -> lines.add(Line.of(DisplayWidth.fit(key, columns))));
        lines.add(Line.EMPTY);
        for (var step = 0; step < steps.size(); step++) {
            var number = new Span((step + 1) + ". ", Style.PLAIN);
            lines.addAll(Prose.hanging(number, steps.get(step), Style.PLAIN, Math.min(columns, WIDEST)));
        }
        return lines;
    }
}
