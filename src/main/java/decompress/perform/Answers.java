package decompress.perform;

import decompress.session.Pain;
import java.util.Optional;

/**
 * Answers given as options, before any question.
 *
 * @param mayAsk whether the rest may be asked for
 */
public record Answers(Pain pain, Optional<String> note, boolean mayAsk) {
    /** The same, with what else is known of the pain. */
    public Answers orPain(Pain known) {
        return new Answers(pain.or(known), note, mayAsk);
    }
}
