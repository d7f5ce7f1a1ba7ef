package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All steps of the exercise and all keys, turned like pages where they do not fit. */
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
    private static final Duration PAGE = Duration.ofSeconds(8);

    private KeysPage() {}

    static List<Line> lines(Scene scene, Duration shown, int columns, int rows) {
        var lines = new ArrayList<Line>();
        KEYS.forEach(key -> lines.add(Line.of(DisplayWidth.fit(key, columns))));
        lines.add(Line.EMPTY);
        var steps = scene.steps();
        for (var step = 0; step < steps.size(); step++) {
            var wrapped = WordWrap.lines(steps.get(step), Math.max(1, Math.min(columns, 100) - 3));
            for (var line = 0; line < wrapped.size(); line++) {
                lines.add(Line.of(
                        DisplayWidth.fit((line == 0 ? (step + 1) + ". " : "   ") + wrapped.get(line), columns),
                        Style.PLAIN));
            }
        }
        var pages = (lines.size() + rows - 1) / rows;
        var page = (int) (shown.toMillis() / PAGE.toMillis() % pages);
        return lines.subList(page * rows, Math.min(lines.size(), (page + 1) * rows));
    }
}
