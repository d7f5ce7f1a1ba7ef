package decompress.view.library;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The signs in front of exercises: whether they are for this person, and whose they are.
 *
 * @param yours whether the exercise with this id, or a number of it, is from the person's own file
 */
public record ExerciseMarks(Profile profile, Predicate<String> yours) {
    private enum Sign {
        NAMED("*", "only with a go-ahead that names this exercise"),
        RULED_OUT("!", "ruled out by a condition you recorded"),
        ASKED("?", "only with a professional's yes, because of a condition you recorded"),
        YOURS("+", "yours, or with your numbers");

        private final String sign;
        private final String meaning;

        Sign(String sign, String meaning) {
            this.sign = sign;
            this.meaning = meaning;
        }
    }

    /** The signs in front of an exercise, such as *?. */
    String of(Exercise exercise) {
        var marks = new StringBuilder();
        for (var sign : Sign.values()) {
            if (isOn(exercise, sign)) {
                marks.append(sign.sign);
            }
        }
        return marks.toString();
    }

    /** What these signs mean. */
    static List<Line> legend(String signs, int width) {
        var lines = new ArrayList<Line>();
        for (var sign : Sign.values()) {
            if (signs.contains(sign.sign)) {
                lines.addAll(Prose.lines(sign.sign + " " + sign.meaning, Style.MUTED, width));
            }
        }
        return lines;
    }

    private boolean isOn(Exercise exercise, Sign sign) {
        return switch (sign) {
            case NAMED -> exercise.precautions().clearance() != RequiredClearance.GENERAL;
            case RULED_OUT -> verdict(exercise) == Admission.Verdict.RULED_OUT;
            case ASKED -> verdict(exercise) == Admission.Verdict.ASKED;
            case YOURS -> yours.test(exercise.id());
        };
    }

    private Admission.Verdict verdict(Exercise exercise) {
        return Admission.to(exercise, profile, false).verdict();
    }
}
