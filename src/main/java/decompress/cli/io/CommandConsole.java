package decompress.cli.io;

import decompress.cli.parse.Given;
import decompress.json.Json;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import decompress.perform.ui.Console;
import decompress.perform.ui.Display;
import decompress.session.SessionRecord;
import decompress.terminal.ColorChoice;
import decompress.terminal.Pager;
import decompress.terminal.Palette;
import decompress.terminal.Signals;
import decompress.terminal.WindowTitles;
import decompress.text.SafeText;
import decompress.view.Art;
import decompress.view.Glyphs;
import decompress.view.Line;
import decompress.view.log.LogView;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a command on the process's own streams.
 *
 * @param color what the command line says of it
 */
public record CommandConsole(Environment environment, Given<ColorChoice> color) implements Console {
    /** Comfortable for prose where no window sets a width. */
    private static final int PROSE = 80;

    /** Wide enough for any table where no window sets a limit. */
    private static final int NO_WINDOW = 500;

    private Glyphs glyphs() {
        return Glyphs.of(environment.io().charset());
    }

    private Palette palette() {
        return Palette.choose(
                color.or(ColorChoice.AUTO),
                environment.variables(),
                environment.tty().output());
    }

    @Override
    public void print(List<Line> lines) {
        for (var line : rendered(lines)) {
            environment.out().println(line);
            if (environment.out().checkError()) {
                return;
            }
        }
    }

    /** Prints lines to read, page by page where they are longer than the window. */
    public void page(List<Line> lines) {
        var pager = new Pager(environment.variables());
        var isLong = canAsk() && lines.size() >= environment.tty().size().rows();
        if (!isLong || !pager.isWanted() || !pager.show(rendered(lines), environment.io())) {
            print(lines);
        }
    }

    /** Prints a session of the log. */
    public void print(SessionRecord record) {
        print(new LogView(width()).lines(List.of(record)));
    }

    /** Prints a text as it is. */
    public void printText(String text) {
        environment.out().print(text);
        environment.out().flush();
    }

    /** Prints a text for another program, in UTF-8. */
    public void printUtf8(String text) {
        new PrintStream(environment.io().out(), true, StandardCharsets.UTF_8).print(text);
    }

    /** Prints a value as JSON, over several lines. */
    public void printJson(Object value) {
        printJsonText(Json.pretty(value));
    }

    /** Prints JSON; characters that the output cannot write are escaped by their number. */
    public void printJsonText(String json) {
        var harmless = SafeText.escaped(json);
        var canWrite = environment.io().charset().newEncoder().canEncode(harmless);
        environment.out().println(canWrite ? harmless : inAscii(harmless));
    }

    private static String inAscii(String json) {
        var text = new StringBuilder();
        json.chars().forEach(unit -> text.append(unit < 0x80 ? Character.toString(unit) : "\\u%04x".formatted(unit)));
        return text.toString();
    }

    private List<String> rendered(List<Line> lines) {
        var palette = palette();
        var glyphs = glyphs();
        return lines.stream().map(line -> palette.render(glyphs.of(line))).toList();
    }

    @Override
    public void warn(String text) {
        prose(text).forEach(this::warnAsIs);
    }

    /** Prints why a command, or a part of it, was not done. */
    public void report(Failure failure) {
        var text = failure.getMessage();
        if (failure.code() == ExitCode.STOPPED) {
            print(text);
        } else {
            (failure.isPicture() ? text.lines().toList() : prose(text)).forEach(this::warnAsIs);
        }
    }

    @Override
    public void warnAsIs(String line) {
        environment.err().println(line);
    }

    @Override
    public int width() {
        return environment.tty().output() ? environment.tty().width() : PROSE;
    }

    @Override
    public int rows() {
        return environment.tty().size().rows();
    }

    /** The columns a table may take. */
    public int tableWidth() {
        return environment.tty().output() ? environment.tty().width() : NO_WINDOW;
    }

    @Override
    public boolean canAsk() {
        return environment.isInteractive();
    }

    @Override
    public Optional<String> ask(String prompt) {
        var lines = prose(prompt);
        print(lines.subList(0, lines.size() - 1).stream().map(Line::of).toList());
        try (var signals = new Signals()) {
            signals.ignoreMeaningless();
            environment.out().print(glyphs().of(lines.get(lines.size() - 1) + " "));
            environment.out().flush();
            var line = environment.io().readLine();
            if (line.isEmpty()) {
                environment.out().println();
            }
            return line;
        }
    }

    /**
     * Where a session is shown.
     *
     * @param plain lines even where a screen is possible
     * @param flash whether the window is inverse for a moment at each change
     */
    public Display display(boolean plain, Art art, boolean flash) {
        return new Display(
                environment.tty(),
                environment.io(),
                palette(),
                glyphs(),
                this,
                environment.out()::checkError,
                plain,
                art,
                flash,
                WindowTitles.areShown(environment.variables()),
                environment.clock());
    }
}
