package decompress.view.log;

import decompress.review.Adherence;
import decompress.script.words.Noun;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Style;
import decompress.view.Table;
import java.util.List;

/** Done against planned sets of each exercise: a table if it fits, otherwise a paragraph each. */
record AdherenceView(int width) {
    List<Line> lines(List<Adherence> exercises) {
        if (exercises.isEmpty()) {
            return List.of();
        }
        var whole = new Table("exercise", "sessions", "sets", "held or moved", "share");
        var brief = new Table("exercise", "sessions", "sets", "share");
        for (var exercise : exercises) {
            var sessions = String.valueOf(exercise.sessions());
            var sets = ReviewWords.sets(exercise);
            var share = ReviewWords.share(exercise);
            whole.row(exercise.exercise(), sessions, sets, ReviewWords.amount(exercise), share);
            brief.row(exercise.exercise(), sessions, sets, share);
        }
        if (whole.width() <= width) {
            return whole.lines();
        }
        return brief.width() <= width ? brief.lines() : paragraphs(exercises);
    }

    private List<Line> paragraphs(List<Adherence> exercises) {
        var page = new Page(width);
        for (var exercise : exercises) {
            var sets = Noun.SESSION.count(exercise.sessions()) + ", " + ReviewWords.sets(exercise) + " sets";
            var amount = ReviewWords.amount(exercise) + ", " + ReviewWords.share(exercise);
            page.text(exercise.exercise()).indented(2, sets, Style.PLAIN).indented(2, amount, Style.PLAIN);
        }
        return page.lines();
    }
}
