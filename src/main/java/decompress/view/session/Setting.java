package decompress.view.session;

import decompress.view.Art;
import decompress.view.Glyphs;
import java.time.LocalTime;

/**
 * Where and how a session is shown.
 *
 * @param flash whether the whole window is inverse for a moment at each change
 * @param clock the time of day at the moment that is shown
 */
public record Setting(int columns, int rows, Glyphs glyphs, Art art, boolean flash, boolean muted, LocalTime clock) {}
