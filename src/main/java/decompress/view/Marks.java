package decompress.view;

import decompress.exercise.Admission;
import decompress.exercise.Clearance;
import decompress.exercise.Exercise;
import decompress.exercise.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The signs behind the names of exercises: whether they are for this person, and whose they are.
 *
 * @param yours whether the exercise with this id, or a number of it, is from the person's own file
 */
public record Marks(Profile profile, Predicate<String> yours) {
    /** For nobody in particular. */
    public static final Marks PLAIN = new Marks(Profile.NONE, id -> false);

    private record Sign(String sign, String meaning, Predicate<Exercise> on) {}

    /** The signs behind a name, with a space before each. */
    String of(Exercise exercise) {
        var marks = new StringBuilder();
        for (var sign : signs()) {
            if (sign.on().test(exercise)) {
                marks.append(' ').append(sign.sign());
            }
        }
        return marks.toString();
    }

    /** What the signs behind these exercises mean. */
    List<Line> legend(List<Exercise> exercises, int width) {
        var lines = new ArrayList<Line>();
        for (var sign : signs()) {
            if (exercises.stream().anyMatch(sign.on())) {
                Wrap.text(sign.sign() + " " + sign.meaning(), width)
                        .forEach(line -> lines.add(Line.of(line, Style.MUTED)));
            }
        }
        return lines;
    }

    private List<Sign> signs() {
        return List.of(
                new Sign(
                        "*",
                        "only with a go-ahead that names this exercise",
                        exercise -> exercise.precautions().clearance() == Clearance.NAMED),
                new Sign(
                        "!",
                        "not for you, by the conditions that you told",
                        exercise -> admission(exercise) instanceof Admission.RuledOut),
                new Sign(
                        "?",
                        "only with a professional's yes, by the conditions that you told",
                        exercise -> admission(exercise) instanceof Admission.Asked),
                new Sign("+", "yours, or with your numbers", exercise -> yours.test(exercise.id())));
    }

    private Admission admission(Exercise exercise) {
        return Admission.to(exercise, profile, false, true);
    }
}
