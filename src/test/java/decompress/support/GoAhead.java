package decompress.support;

import decompress.profile.ProfileException;
import decompress.profile.ProfileFile;
import decompress.safety.Clearance;
import decompress.safety.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A person who has read the notice, has no conditions, and has a professional's go-ahead. */
public final class GoAhead {
    /** Later than any test, so that no question returns. */
    private static final LocalDate FOR_GOOD = LocalDate.of(2999, 1, 5);

    private GoAhead() {}

    public static void in(Path home) {
        change(
                home,
                profile -> profile.noticed(FOR_GOOD).having(List.of(), FOR_GOOD).withGoAhead(FOR_GOOD));
    }

    /** The same, with a clearance for each of these exercises. */
    public static void cleared(Path home, String... exercises) {
        in(home);
        for (var exercise : exercises) {
            change(home, profile -> profile.cleared(new Clearance(exercise, "Dr. Maria Silva", FOR_GOOD)));
        }
    }

    private static void change(Path home, UnaryOperator<Profile> change) {
        try {
            new ProfileFile(home.resolve(".local/share/decompress/profile.json")).change(change);
        } catch (ProfileException e) {
            throw new AssertionError(e);
        }
    }
}
