package decompress.safety;

import decompress.exercise.Exercise;
import java.util.List;

/**
 * What is said and asked before the exercises of a session, whichever they are.
 *
 * @param notice how much of the notice is shown
 * @param question whether it is asked if a professional gave the go-ahead
 */
public record Opening(Notice notice, boolean question) {
    /** How much of the notice is shown. */
    public enum Notice {
        NONE,
        ONE_LINE,
        ALL
    }

    /** The opening of a session; the arguments are those of {@link Admission#to}. */
    public static Opening of(List<Exercise> exercises, Profile profile, boolean clearedNow, boolean somebodyThere) {
        var told = clearedNow
                || profile.goAhead().isPresent()
                || exercises.stream()
                        .allMatch(each -> profile.clearance(each.id()).isPresent());
        var known = profile.notice().isPresent() || profile.goAhead().isPresent();
        if (somebodyThere) {
            return new Opening(known ? Notice.NONE : Notice.ALL, !told);
        }
        return new Opening(known ? Notice.NONE : Notice.ONE_LINE, false);
    }
}
