package decompress.cli;

import decompress.cli.io.CommandConsole;
import decompress.cli.io.Environment;
import decompress.perform.ExitCode;
import decompress.plan.FlareDoses;
import decompress.plan.Person;
import decompress.plan.SessionRequest;
import decompress.plan.Suggestion;
import decompress.terminal.Terminal;
import decompress.terminal.TerminalEvent;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers sessions to start, one key each. */
record StartMenu(Environment environment, CommandConsole console) {
    private static final String KEYS = "Press a number to start, any other key to quit. All commands: decompress help";
    private static final String NOTHING =
            "Your recorded conditions rule out every exercise here. If they have changed: decompress safety --profile."
                    + " Press any key to quit.";
    private static final Duration LONG = Duration.ofDays(1);

    /**
     * The answer of the person.
     *
     * @param code the exit code where nothing was chosen
     */
    record Choice(Optional<Suggestion> suggestion, int code) {}

    /** Shows the menu, whose sessions have the options that were asked for, and waits for a key. */
    Choice choose(SessionRequest asked, Person person) {
        FlareDoses.words(person).ifPresent(console::print);
        var suggestions = Suggestion.all(asked, person);
        try (var terminal = Terminal.withoutScreen(environment.tty(), environment.io())) {
            console.print(lines(suggestions));
            while (true) {
                var event = terminal.next(LONG).orElse(null);
                if (event instanceof TerminalEvent.Pressed pressed) {
                    return chosen(suggestions, pressed.key().digit().orElse(0) - 1);
                }
                if (event instanceof TerminalEvent.EndRequested end) {
                    return new Choice(Optional.empty(), end.signal().exitCode());
                }
                if (event instanceof TerminalEvent.Continued) {
                    console.print(lines(suggestions));
                }
            }
        }
    }

    private static Choice chosen(List<Suggestion> suggestions, int at) {
        return new Choice(
                at >= 0 && at < suggestions.size() ? Optional.of(suggestions.get(at)) : Optional.empty(),
                ExitCode.DONE);
    }

    private List<Line> lines(List<Suggestion> suggestions) {
        var width = console.width();
        var lines = new ArrayList<Line>();
        for (var at = 0; at < suggestions.size(); at++) {
            var suggestion = suggestions.get(at);
            lines.addAll(Prose.hanging(new Span((at + 1) + "  ", Style.TITLE), suggestion.name(), Style.TITLE, width));
            lines.addAll(Prose.indented(3, suggestion.about(), Style.PLAIN, width));
            lines.addAll(Prose.indented(3, suggestion.command(), Style.MUTED, width));
        }
        lines.add(Line.EMPTY);
        lines.addAll(Prose.lines(suggestions.isEmpty() ? NOTHING : KEYS, Style.PLAIN, width));
        return lines;
    }
}
