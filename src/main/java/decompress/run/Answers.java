package decompress.run;

import java.util.Optional;

/**
 * What a person has said for the record before anything was asked.
 *
 * @param painBefore from 0 to 10
 * @param painAfter from 0 to 10
 * @param mayAsk whether the rest may be asked for
 */
public record Answers(
        Optional<Integer> painBefore, Optional<Integer> painAfter, Optional<String> note, boolean mayAsk) {
    /** The same, with the pain before where it was not said. */
    public Answers orPainBefore(Optional<Integer> pain) {
        return new Answers(painBefore.or(() -> pain), painAfter, note, mayAsk);
    }
}
