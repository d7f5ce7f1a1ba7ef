package decompress.safety;

/** Something about a person that rules an exercise out, or that a professional is asked about first. */
public record Condition(String id, String name, String about) {}
