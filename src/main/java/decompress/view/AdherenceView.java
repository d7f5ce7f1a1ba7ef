package decompress.view;

import decompress.review.Adherence;
import java.util.ArrayList;
import java.util.List;

/** What was done of each exercise against what was planned: a table, or a paragraph each where that is too wide. */
final class AdherenceView {
    private final int width;

    AdherenceView(int width) {
        this.width = width;
    }

    List<Line> lines(List<Adherence> exercises) {
        if (exercises.isEmpty()) {
            return List.of();
        }
        var table = new Table("exercise", "sessions", "sets", "held or moved", "share", "pain change");
        exercises.forEach(each -> table.row(
                each.exercise(),
                String.valueOf(each.sessions()),
                sets(each),
                amount(each),
                share(each),
                PainWords.brief(each.pain())));
        return table.width() <= width ? table.lines() : paragraphs(exercises);
    }

    private List<Line> paragraphs(List<Adherence> exercises) {
        var lines = new ArrayList<Line>();
        for (var each : exercises) {
            Wrap.text(each.exercise(), width).forEach(line -> lines.add(Line.of(line)));
            indented(lines, Words.count(each.sessions(), "session") + ", " + sets(each) + " sets");
            indented(lines, amount(each) + ", " + share(each));
            indented(lines, "pain change " + PainWords.brief(each.pain()));
        }
        return lines;
    }

    private void indented(List<Line> lines, String text) {
        Wrap.text(text, Math.max(1, width - 2)).forEach(line -> lines.add(Line.of("  " + line)));
    }

    private static String sets(Adherence exercise) {
        return exercise.setsPlanned() == 0
                ? String.valueOf(exercise.setsDone())
                : exercise.setsDone() + " of " + exercise.setsPlanned();
    }

    /** Such as 15 min of 16 min, or 40 of 50 reps. */
    private static String amount(Adherence exercise) {
        if (exercise.repetitionsPlanned() > 0 && exercise.holdPlanned().isZero()) {
            return exercise.repetitions() + " of " + exercise.repetitionsPlanned() + " reps";
        }
        var held = ReviewView.roughly(exercise.held());
        return exercise.holdPlanned().isZero() ? held : held + " of " + ReviewView.roughly(exercise.holdPlanned());
    }

    private static String share(Adherence exercise) {
        return exercise.share().isEmpty() ? "–" : Math.round(exercise.share().getAsDouble() * 100) + " %";
    }
}
