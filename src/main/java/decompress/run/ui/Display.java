package decompress.run.ui;

import decompress.run.Console;
import decompress.terminal.Palette;
import decompress.terminal.ProcessIo;
import decompress.terminal.tty.Tty;
import decompress.view.Art;
import decompress.view.Glyphs;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/**
 * Where a session is shown, and how a person wants it.
 *
 * @param console where lines go when there is no screen
 * @param nobodyReads whether the lines go nowhere any more
 * @param plain lines even where a screen is possible
 * @param flash the window is inverse for a moment at each change
 * @param titled whether the window is called what is asked now
 * @param clock the time of day, to say when the session ends
 */
public record Display(
        Tty tty,
        ProcessIo io,
        Palette palette,
        Glyphs glyphs,
        Console console,
        BooleanSupplier nobodyReads,
        boolean plain,
        Art art,
        boolean flash,
        boolean titled,
        Clock clock) {}
