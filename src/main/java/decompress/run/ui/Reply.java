package decompress.run.ui;

import java.util.Optional;

/**
 * What became of a question.
 *
 * @param number the answer; empty when there was none
 * @param leaves whether the person, or a signal, wants to end instead of answering
 */
public record Reply(Optional<Integer> number, boolean leaves) {
    public static final Reply SKIPPED = new Reply(Optional.empty(), false);
    public static final Reply LEAVES = new Reply(Optional.empty(), true);

    public static Reply of(int number) {
        return new Reply(Optional.of(number), false);
    }
}
