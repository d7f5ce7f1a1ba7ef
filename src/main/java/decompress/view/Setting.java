package decompress.view;

/**
 * Where and how a session is shown.
 *
 * @param flash whether the number is shown inverse for a moment at each change
 */
public record Setting(int columns, int rows, Glyphs glyphs, Art art, boolean flash, boolean muted) {}
