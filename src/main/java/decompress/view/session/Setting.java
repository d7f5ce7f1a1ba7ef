package decompress.view.session;

import decompress.view.Art;
import decompress.view.Glyphs;

/**
 * Where and how a session is shown.
 *
 * @param flash whether the number is shown inverse for a moment at each change
 */
public record Setting(int columns, int rows, Glyphs glyphs, Art art, boolean flash, boolean muted) {}
