package decompress.view.library;

import decompress.exercise.Exercise;
import decompress.exercise.RequiredClearance;
import decompress.safety.Admission;
import decompress.safety.Profile;
import decompress.view.Line;
import decompress.view.Page;
import java.util.List;

/** The signs in front of exercises: whether they are for this person, and whose they are. */
public final class ExerciseMarks {
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

    private ExerciseMarks() {}

    /**
     * The signs in front of an exercise, such as *?.
     *
     * @param isYours whether it, or a number of it, is from the person's own file
     */
    public static String of(Exercise exercise, Profile profile, boolean isYours) {
        var verdict = Admission.to(exercise, profile, false).verdict();
        return (exercise.precautions().clearance() == RequiredClearance.GENERAL ? "" : Sign.NAMED.sign)
                + (verdict == Admission.Verdict.RULED_OUT ? Sign.RULED_OUT.sign : "")
                + (verdict == Admission.Verdict.ASKED ? Sign.ASKED.sign : "")
                + (isYours ? Sign.YOURS.sign : "");
    }

    /** What these signs mean. */
    static List<Line> legend(String signs, int width) {
        var page = new Page(width);
        for (var sign : Sign.values()) {
            if (signs.contains(sign.sign)) {
                page.muted(sign.sign + " " + sign.meaning);
            }
        }
        return page.lines();
    }
}
