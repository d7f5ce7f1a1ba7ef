package decompress.view.library;

/** One thing to know about an exercise. */
public record Fact(String label, String text) {}
