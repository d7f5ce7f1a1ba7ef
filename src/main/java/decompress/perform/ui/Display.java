package decompress.perform.ui;

import decompress.terminal.Palette;
import decompress.terminal.ProcessIo;
import decompress.terminal.Terminal;
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
        Clock clock) {
    /** Whether the whole screen is used, and not lines. */
    public boolean isScreen() {
        return !plain && tty.input() && tty.output();
    }

    /** The same in lines. */
    public Display inLines() {
        return new Display(tty, io, palette, glyphs, console, nobodyReads, true, art, flash, titled, clock);
    }

    /** Opens the terminal for keys and signals, and for frames where the whole screen is used. */
    public Terminal openTerminal() {
        return isScreen() ? Terminal.fullScreen(tty, io, palette, titled) : Terminal.withoutScreen(tty, io);
    }
}
