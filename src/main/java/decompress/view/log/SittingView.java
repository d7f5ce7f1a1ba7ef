package decompress.view.log;

import decompress.review.SittingDay;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Style;
import java.util.List;

/** The breaks of a day, as a page shows them: nothing where there were none. */
public record SittingView(int columns) {
    public List<Line> lines(SittingDay day) {
        if (day.breaks() == 0) {
            return List.of();
        }
        var text = "Today: " + Noun.BREAK.count(day.breaks()) + ", the longest time of sitting "
                + Words.time(day.longest()) + ".";
        return Prose.lines(text, Style.PLAIN, columns);
    }
}
