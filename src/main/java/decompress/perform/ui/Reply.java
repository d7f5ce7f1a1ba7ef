package decompress.perform.ui;

import decompress.session.Pain;
import java.util.Optional;

/**
 * What became of the question about pain.
 *
 * @param number the rating; empty where there was none
 * @param site how far down it reaches, where that was answered
 * @param leaves whether the person, or a signal, wants to end instead of answering
 */
public record Reply(Optional<Integer> number, Optional<Pain.Site> site, boolean leaves) {
    public static final Reply SKIPPED = new Reply(Optional.empty(), Optional.empty(), false);
    public static final Reply LEAVES = new Reply(Optional.empty(), Optional.empty(), true);

    public static Reply of(int number) {
        return of(number, Optional.empty());
    }

    /** Nothing that does not hurt reaches anywhere. */
    public static Reply of(int number, Optional<Pain.Site> site) {
        return new Reply(Optional.of(number), number == 0 ? Optional.empty() : site, false);
    }
}
