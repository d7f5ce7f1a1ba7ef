package decompress.view;

/** A piece of text with one meaning. */
public record Span(String text, Style style) {}
