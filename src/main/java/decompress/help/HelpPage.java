package decompress.help;

import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The purpose of a command, examples to copy and its options, within 80 columns or a narrower window. */
public final class HelpPage {
    private static final int WIDEST = 80;
    /** Where less is left beside the names, a text stands underneath. */
    private static final int NARROWEST = 24;

    static final String PURPOSE = "Guide a session of back exercises in the terminal, and keep a log of what was done.";
    static final String ADVICE =
            "Ask a doctor or physiotherapist first. Stop if a movement hurts or your pain gets worse.";
    static final String EXIT_CODES = "0 done, 1 failed, 2 wrong usage, 3 stopped early by the person, 130, 143 or 129"
            + " ended by INT, TERM or HUP.";

    private final List<Line> lines = new ArrayList<>();
    private final int width;

    private HelpPage(int window) {
        width = Math.min(window, WIDEST);
    }

    /** The program as a whole, for a window so wide. */
    public static List<Line> overview(List<CommandHelp> commands, int window) {
        var page = new HelpPage(window);
        page.add(PURPOSE);
        page.add(ADVICE);
        page.examples(List.of(
                "decompress run overhead-stretch", "decompress list --equipment none", "decompress log summary"));
        commands.forEach(command -> page.entry(command.name(), 14, command.purpose()));
        page.add("");
        page.add("--version shows the version, and where your files and the documents are.");
        page.add("Exit codes: " + EXIT_CODES);
        page.add("For one command: decompress help COMMAND");
        return page.lines;
    }

    public static List<Line> of(CommandHelp command, int window) {
        var page = new HelpPage(window);
        page.add(command.purpose());
        page.examples(command.examples());
        page.add(command.usage());
        var own = command.options().values().stream().flatMap(List::stream);
        var column = Stream.concat(command.words().stream(), own)
                .mapToInt(argument -> argument.written().length() + 2)
                .max()
                .orElse(0);
        page.entries(command.words(), column);
        command.options().forEach((heading, options) -> {
            if (!heading.isEmpty()) {
                page.add(heading);
            }
            page.entries(options, column);
        });
        page.add("Every command takes --library FILE, --color auto|always|never and --help.");
        return page.lines;
    }

    private void entries(List<Argument> arguments, int column) {
        arguments.forEach(argument -> entry(argument.written(), column, argument.description()));
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
        var wrapped = WordWrap.lines(text, width - column - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            var first = "  " + (i == 0 ? name : "");
            lines.add(Line.of(first + " ".repeat(column + 2 - DisplayWidth.of(first)) + wrapped.get(i)));
        }
    }

    private void add(String text) {
        WordWrap.lines(text, width).forEach(line -> lines.add(Line.of(line)));
    }
}
