package decompress.cli.help;

import decompress.cli.BaseCommand;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Line;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command is for, examples to copy, and what it takes, within 80 columns or a narrower window. */
public final class HelpPage {
    private static final int WIDEST = 80;
    /** Where less is left beside the names, a text stands underneath. */
    private static final int NARROWEST = 24;

    public static final String PURPOSE =
            "Guide a session of back exercises in the terminal, and keep a log of what was done.";
    public static final String ADVICE = "Ask a professional first. Stop at any pain.";
    public static final String EXIT_CODES =
            "0 done, 1 failed, 2 wrong usage, 3 stopped early by the person, 130, 143 or 129"
                    + " ended by INT, TERM or HUP.";

    private final List<Line> lines = new ArrayList<>();
    private final int width;

    private HelpPage(int window) {
        width = Math.min(window, WIDEST);
    }

    /** The program as a whole, for a window so wide. */
    public static List<Line> overview(List<BaseCommand> commands, int window) {
        var page = new HelpPage(window);
        page.add(PURPOSE);
        page.add(ADVICE);
        page.examples(List.of(
                "decompress run overhead-stretch", "decompress list --equipment none", "decompress log summary"));
        for (var command : commands) {
            page.entry(command.name(), 14, command.purpose());
        }
        page.add("");
        page.add("--version shows the version, and where your files are.");
        page.add("Exit codes: " + EXIT_CODES);
        page.add("'decompress help COMMAND' tells more.");
        return page.lines;
    }

    public static List<Line> of(BaseCommand command, int window) {
        var page = new HelpPage(window);
        page.add(command.purpose());
        page.examples(command.examples());
        page.add(usage(command));
        var column = column(command);
        for (var word : command.spec().positionalParameters()) {
            page.entry(word.paramLabel(), column, word.description()[0]);
        }
        command.options().ofItsOwn().forEach((heading, options) -> page.group(heading, options, column));
        page.add("Every command takes --library FILE, --color auto|always|never and --help.");
        return page.lines;
    }

    private void group(String heading, List<OptionSpec> options, int column) {
        if (!heading.isEmpty()) {
            add(heading);
        }
        options.forEach(option -> entry(words(option), column, option.description()[0]));
    }

    private void examples(List<String> examples) {
        add("");
        examples.forEach(example -> lines.add(Line.of("  " + example)));
        add("");
    }

    private void entry(String name, int column, String text) {
        if (width - column - 2 < NARROWEST) {
            lines.add(Line.of("  " + name));
            WordWrap.lines(text, width - 4).forEach(line -> lines.add(Line.of("    " + line)));
            return;
        }
        var told = WordWrap.lines(text, width - column - 2);
        for (int i = 0; i < told.size(); i++) {
            var first = "  " + (i == 0 ? name : "");
            lines.add(Line.of(first + " ".repeat(column + 2 - DisplayWidth.of(first)) + told.get(i)));
        }
    }

    private void add(String text) {
        WordWrap.lines(text, width).forEach(line -> lines.add(Line.of(line)));
    }

    private static int column(BaseCommand command) {
        int column = 0;
        for (var options : command.options().ofItsOwn().values()) {
            for (var option : options) {
                column = Math.max(column, words(option).length() + 2);
            }
        }
        for (var word : command.spec().positionalParameters()) {
            column = Math.max(column, word.paramLabel().length() + 2);
        }
        return column;
    }

    /** The option as it is written, with what it takes. */
    public static String words(OptionSpec option) {
        var names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + many(option, option.paramLabel());
    }

    /** The words that go with the command, as a line of usage. */
    public static String usage(BaseCommand command) {
        var usage = new StringBuilder("decompress " + command.name());
        usage.append(" [OPTION]...");
        for (var word : command.spec().positionalParameters()) {
            usage.append(' ').append(positional(word));
        }
        return usage.toString();
    }

    private static String positional(PositionalParamSpec word) {
        var label = word.arity().min() == 0 ? "[" + word.paramLabel() + "]" : word.paramLabel();
        return many(word, label);
    }

    private static String many(ArgSpec taken, String label) {
        return taken.arity().max() > 1 ? label + "..." : label;
    }
}
