package decompress.cli;

import decompress.library.Library;
import decompress.log.LogException;
import decompress.run.Console;
import decompress.terminal.ColorChoice;
import decompress.terminal.Palette;
import decompress.terminal.tty.Tty;
import decompress.text.WordWrap;
import decompress.view.Glyphs;
import decompress.view.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What every command has: the library, the colours, and a way to print. */
abstract class BaseCommand implements Callable<Integer> {
    /** Wide enough for any table where no window sets a limit. */
    private static final int NO_WINDOW = 500;
    /** Comfortable for prose where no window sets a width. */
    private static final int PROSE = 80;

    final Environment environment;
    private Tty tty;

    @Option(names = "--library", paramLabel = "FILE", description = "Use this exercise file alone.")
    private Path library;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Use colour: auto, always or never (auto).",
            defaultValue = "auto")
    private ColorChoice color;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused")
    private boolean help;

    BaseCommand(Environment environment) {
        this.environment = environment;
    }

    /** Whether even a session that was cut off is left where it is. */
    boolean touchesNothing() {
        return false;
    }

    /** Does what the command is for; the exit code comes back. */
    abstract int perform() throws LogException;

    @Override
    public final Integer call() throws LogException {
        if (!touchesNothing()) {
            environment.journal().recover();
        }
        return perform();
    }

    final Console console() {
        return new CommandConsole(this);
    }

    final Library library() {
        return LibrarySource.read(environment, library);
    }

    /** The file that is used alone, when the command line names one. */
    final Optional<Path> libraryAlone() {
        return Optional.ofNullable(library);
    }

    final Tty tty() {
        if (tty == null) {
            tty = Tty.find(environment.variables());
        }
        return tty;
    }

    final Palette palette() {
        return Palette.choose(color, environment.variables(), tty().output());
    }

    final Glyphs glyphs() {
        return Glyphs.of(environment.io().charset());
    }

    /** The columns a table may take. */
    final int tableWidth() {
        return tty().output() ? tty().width() : NO_WINDOW;
    }

    /** The columns prose may take. */
    final int proseWidth() {
        return tty().output() ? tty().width() : PROSE;
    }

    /** Prints a text for people, wrapped at words. */
    final void print(String text) {
        print(prose(text));
    }

    /** Texts for people, wrapped at words. */
    final List<Line> prose(String text) {
        return text.lines()
                .flatMap(line -> WordWrap.lines(line, proseWidth()).stream())
                .map(Line::of)
                .toList();
    }

    final void print(List<Line> lines) {
        var palette = palette();
        var glyphs = glyphs();
        for (var line : lines) {
            environment.out().println(palette.render(glyphs.of(line)));
            if (environment.out().checkError()) {
                return;
            }
        }
    }
}
