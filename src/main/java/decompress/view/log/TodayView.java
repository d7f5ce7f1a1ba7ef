package decompress.view.log;

import decompress.review.Due;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Today's prescribed exercises, and which of them are still due. */
public record TodayView(int width) {
    /**
     * A line for each exercise, with its dose and how much of it is done.
     *
     * @param dose what would be done of an exercise, and why, by its id
     */
    public List<Line> lines(List<Due> all, UnaryOperator<String> dose) {
        var page = new Page(width);
        for (var due : all) {
            page.add(List.of(Line.of(
                    DisplayWidth.fit(DisplayWidth.pad(state(due), 6) + due.exercise(), width),
                    due.left() > 0 ? Style.TITLE : Style.PLAIN)));
            page.indented(6, dose.apply(due.exercise()), Style.PLAIN).indented(6, about(due), Style.MUTED);
        }
        return page.lines();
    }

    private static String state(Due due) {
        return due.left() > 0 ? "due" : due.done() >= due.perDay() ? "done" : "free";
    }

    private static String about(Due due) {
        var regimen = due.regimen();
        var parts = new ArrayList<String>();
        parts.add(due.done() + " of " + due.perDay() + " today");
        regimen.daysPerWeek().ifPresent(days -> {
            var week = due.earlierDays() + (due.done() > 0 ? 1 : 0);
            parts.add(week + " of " + Noun.DAY.count(days) + " this week");
        });
        Words.weekdays(regimen.weekdays()).ifPresent(parts::add);
        regimen.everyDays().ifPresent(days -> parts.add(days == 1 ? "every day" : "every " + days + " days"));
        regimen.until().ifPresent(day -> parts.add("until " + day));
        regimen.setBy().ifPresent(who -> parts.add("set by " + who));
        return String.join(", ", parts);
    }
}
