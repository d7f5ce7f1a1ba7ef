package decompress.support;

import decompress.profile.ProfileException;
import decompress.profile.ProfileFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A person who has read the notice, has no conditions, and has a professional's go-ahead. */
public final class GoAhead {
    /** Later than any test, so that nothing is asked again. */
    private static final LocalDate FOR_GOOD = LocalDate.of(2999, 1, 5);

    private GoAhead() {}

    public static void in(Path home) {
        try {
            new ProfileFile(home.resolve(".local/share/decompress/profile.json"))
                    .change(told ->
                            told.noticed(FOR_GOOD).having(List.of(), FOR_GOOD).toldToGoAhead(FOR_GOOD));
        } catch (ProfileException e) {
            throw new AssertionError(e);
        }
    }
}
