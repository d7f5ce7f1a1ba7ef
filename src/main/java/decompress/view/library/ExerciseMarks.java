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
        NAMED("*", "needs a professional's clearance by name"),
        GENERAL("^", "needs a professional's go-ahead"),
        EXPIRED("~", "its clearance or go-ahead is older than six months"),
        RULED_OUT("!", "ruled out by a condition you recorded"),
        ASKED("?", "only with a professional's yes, because of a condition you recorded"),
        LEFT_OUT("-", "left out by your flare plan for now"),
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
     * @param profile what counts today
     * @param recorded the profile also with what no longer counts
     * @param isLeftOut whether a flare plan leaves it out
     * @param isYours whether it, or a number of it, is from the person's own file
     */
    public static String of(Exercise exercise, Profile profile, Profile recorded, boolean isLeftOut, boolean isYours) {
        var verdict = Admission.to(exercise, profile, false).verdict();
        return (profile.clears(exercise) ? "" : missing(exercise, recorded).sign)
                + (verdict == Admission.Verdict.RULED_OUT ? Sign.RULED_OUT.sign : "")
                + (verdict == Admission.Verdict.ASKED ? Sign.ASKED.sign : "")
                + (isLeftOut ? Sign.LEFT_OUT.sign : "")
                + (isYours ? Sign.YOURS.sign : "");
    }

    private static Sign missing(Exercise exercise, Profile recorded) {
        if (recorded.clears(exercise)) {
            return Sign.EXPIRED;
        }
        return exercise.precautions().clearance() == RequiredClearance.GENERAL ? Sign.GENERAL : Sign.NAMED;
    }

    /** What these signs mean, two of them on a line where they fit. */
    static List<Line> legend(String signs, int width) {
        var page = new Page(width);
        var line = "";
        for (var sign : Sign.values()) {
            if (signs.contains(sign.sign)) {
                var meaning = sign.sign + " " + sign.meaning;
                var both = line.isEmpty() ? meaning : line + " · " + meaning;
                if (both.length() > width) {
                    page.muted(line);
                }
                line = both.length() > width ? meaning : both;
            }
        }
        return (line.isEmpty() ? page : page.muted(line)).lines();
    }
}
