package decompress.safety;

/**
 * Something about a person that rules an exercise out, that a professional is asked about first, or that changes how it
 * is done.
 *
 * @param passing whether it is usually over in two weeks or so
 */
public record Condition(String id, String name, String about, boolean passing) {}
