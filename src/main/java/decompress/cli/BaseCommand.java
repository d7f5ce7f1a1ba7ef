package decompress.cli;

import decompress.cli.io.CommandConsole;
import decompress.cli.io.LibrarySource;
import decompress.cli.io.SettingsFile;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.json.Json;
import decompress.library.Library;
import decompress.log.store.LogException;
import decompress.run.Failure;
import decompress.run.Journal;
import decompress.run.PersonalFacts;
import decompress.run.ask.NextMorning;
import decompress.run.ask.RatingQuestions;
import decompress.session.SessionRecord;
import decompress.settings.Settings;
import decompress.terminal.ColorChoice;
import decompress.terminal.Palette;
import decompress.terminal.tty.Tty;
import decompress.view.Glyphs;
import decompress.view.Line;
import decompress.view.log.LogView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What every command has: its words for the help, the library, the log, and a way to print. */
public abstract class BaseCommand {
    /** Wide enough for any table where no window sets a limit. */
    private static final int NO_WINDOW = 500;

    public final Environment environment;
    public final Options options;
    private final String name;
    private final List<String> about;
    private final CommandSpec spec;
    private final Given<Path> library;
    private final Given<ColorChoice> color;
    private Settings settings;

    /**
     * A command of this name.
     *
     * @param about what it is for, then command lines to copy, the first the most usual
     */
    public BaseCommand(Environment environment, String name, String about) {
        this.environment = environment;
        this.name = name;
        this.about = about.lines().toList();
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name.substring(name.lastIndexOf(' ') + 1));
        this.options = new Options(spec);
        this.library = options.path("--library", "FILE", "Use this exercise file alone.");
        this.color = options.choice("--color", "Use colour: auto, always or never (auto).", ColorChoice.values());
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
        return about.get(0);
    }

    /** Command lines to copy, the first the most usual. */
    public final List<String> examples() {
        return about.subList(1, about.size());
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

    public final CommandConsole console() {
        return new CommandConsole(environment, palette());
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

    /** The question of the morning after a session. */
    final NextMorning nextMorning() {
        return new NextMorning(journal(), environment.profiles(), environment.clock());
    }

    /** The rating of this morning, where it is asked for, there is somebody to answer, and questions are wanted. */
    final Optional<Integer> askOfTheMorning() {
        return console().canAsk() && settingsOrWarn().questions().orElse(true)
                ? nextMorning().ask(new RatingQuestions(console()))
                : Optional.empty();
    }

    /** The same for what only shows: settings with a problem are left out, and it is said. */
    public final Settings settingsOrWarn() {
        try {
            return settings();
        } catch (Failure unusable) {
            console().warn("Your settings have a problem and are left out here: decompress check");
            settings = Settings.NONE;
            return settings;
        }
    }

    /** What is known of exercises for this person. */
    final PersonalFacts facts(Library library) {
        var profile = environment.profiles().readOrWarn(console());
        return PersonalFacts.of(library, profile, journal(), settingsOrWarn().dose());
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
        return console().width();
    }

    /** Prints a text for people, wrapped at words. */
    public final void print(String text) {
        console().print(text);
    }

    public final void print(List<Line> lines) {
        console().print(lines);
    }

    /** Prints a session of the log. */
    final void print(SessionRecord record) {
        print(new LogView(proseWidth()).lines(List.of(record)));
    }

    /** Prints lines to read, page by page where they are longer than the window. */
    public final void page(List<Line> lines) {
        console().page(lines);
    }

    /** Prints a value as JSON, over several lines. */
    public final void printJson(Object value) {
        environment.printJson(Json.pretty(value));
    }
}
