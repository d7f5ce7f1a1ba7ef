package decompress.cli;

import decompress.cli.io.CommandConsole;
import decompress.cli.io.LibrarySource;
import decompress.cli.io.SettingsFile;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.json.Json;
import decompress.library.Library;
import decompress.log.store.LogException;
import decompress.run.Console;
import decompress.run.Journal;
import decompress.session.SessionRecord;
import decompress.settings.Settings;
import decompress.terminal.ColorChoice;
import decompress.terminal.Pager;
import decompress.terminal.Palette;
import decompress.terminal.tty.Tty;
import decompress.view.Glyphs;
import decompress.view.Line;
import decompress.view.log.LogView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What every command has: the library, the colours, and a way to print. */
public abstract class BaseCommand {
    /** Wide enough for any table where no window sets a limit. */
    private static final int NO_WINDOW = 500;
    /** Comfortable for prose where no window sets a width. */
    private static final int PROSE = 80;

    public final Environment environment;
    public final Options options;
    private final String name;
    private final String purpose;
    private final List<String> examples;
    private final CommandSpec spec;
    private final Given<Path> library;
    private final Given<ColorChoice> color;
    private Settings settings;

    public BaseCommand(Environment environment, String name, String purpose, String... examples) {
        this.environment = environment;
        this.name = name;
        this.purpose = purpose;
        this.examples = List.of(examples);
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name.substring(name.lastIndexOf(' ') + 1));
        this.options = new Options(spec);
        this.library = options.file("--library", "Use this exercise file alone.");
        this.color = options.choice(
                "--color", "auto|always|never", "Use colour: auto, always or never (auto).", ColorChoice.values());
        options.help();
        options.ownFollow();
    }

    public final CommandSpec spec() {
        return spec;
    }

    /** The words that call it, behind the program's own. */
    public final String name() {
        return name;
    }

    public final String purpose() {
        return purpose;
    }

    /** Command lines to copy, the first the most usual. */
    public final List<String> examples() {
        return examples;
    }

    /** Whether even a session that was cut off is left where it is. */
    boolean touchesNothing() {
        return false;
    }

    /** Does what the command is for; the exit code comes back. */
    abstract int perform() throws LogException;

    public final int call() throws LogException {
        if (!touchesNothing()) {
            journal().recover();
        }
        return perform();
    }

    public final Journal journal() {
        return environment.journal(console());
    }

    public final Console console() {
        return new CommandConsole(this);
    }

    public final Library library() {
        return LibrarySource.read(environment, library.or(null));
    }

    /** What the person usually wants; without it nothing is read. */
    public final Settings settings() {
        if (settings == null) {
            settings = SettingsFile.read(environment);
        }
        return settings;
    }

    /** The file that is used alone, when the command line names one. */
    public final Optional<Path> libraryAlone() {
        return library.value();
    }

    public final Tty tty() {
        return environment.tty();
    }

    public final Palette palette() {
        return Palette.choose(color.or(ColorChoice.AUTO), environment.variables(), tty().output());
    }

    public final Glyphs glyphs() {
        return Glyphs.of(environment.io().charset());
    }

    /** The columns a table may take. */
    public final int tableWidth() {
        return tty().output() ? tty().width() : NO_WINDOW;
    }

    /** The columns prose may take. */
    public final int proseWidth() {
        return proseWidth(tty());
    }

    public static int proseWidth(Tty tty) {
        return tty.output() ? tty.width() : PROSE;
    }

    /** Prints a text for people, wrapped at words. */
    public final void print(String text) {
        console().print(text);
    }

    /** Prints a session of the log. */
    final void print(SessionRecord record) {
        print(new LogView(proseWidth()).lines(List.of(record)));
    }

    public final void print(List<Line> lines) {
        for (var line : rendered(lines)) {
            environment.out().println(line);
            if (environment.out().checkError()) {
                return;
            }
        }
    }

    /** Prints lines to read, page by page where they are longer than the window. */
    public final void page(List<Line> lines) {
        var pager = new Pager(environment.variables());
        var isLong =
                tty().input() && tty().output() && lines.size() >= tty().size().rows();
        if (!isLong || !pager.isWanted() || !pager.show(rendered(lines), environment.io())) {
            print(lines);
        }
    }

    /** Prints a value as JSON, over several lines. */
    public final void printJson(Object value) {
        environment.printJson(Json.pretty(value));
    }

    private List<String> rendered(List<Line> lines) {
        var palette = palette();
        var glyphs = glyphs();
        return lines.stream().map(line -> palette.render(glyphs.of(line))).toList();
    }
}
