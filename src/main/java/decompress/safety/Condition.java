package decompress.safety;

import java.util.Optional;

/**
 * Something about a person that rules an exercise out, that a professional is asked about first, or that changes how
 * the exercise is done.
 *
 * @param passing whether it is usually over in two weeks or so
 * @param universal whether it rules out every exercise of a person's own file as well
 * @param signs what to watch for with this condition, and what to do then
 */
public record Condition(
        String id, String name, String about, boolean passing, boolean universal, Optional<WarningSigns> signs) {}
