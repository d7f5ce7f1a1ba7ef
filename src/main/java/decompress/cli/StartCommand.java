package decompress.cli;

import decompress.log.store.LogException;
import decompress.run.ExitCode;
import decompress.run.plan.Suggestion;
import decompress.terminal.SingleKey;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** Offers what to do now, one key each; without a terminal it lists the commands. */
final class StartCommand extends BaseCommand {
    private static final String KEYS = "A number begins, any other key leaves. All commands: decompress help";
    private static final String NOTHING =
            "What you recorded rules everything out. Changed? decompress safety --profile. Any key leaves.";

    StartCommand(Environment environment) {
        super(environment, "", "Show what there is to do now, one key each.");
    }

    @Override
    protected int perform() throws LogException {
        if (!console.canAsk()) {
            return new HelpCommand(environment).perform();
        }
        var rating = files.askOfTheMorning();
        var suggestions = Suggestion.all(
                files.library(),
                files.journal(),
                files.profiles().read(),
                files.settingsOrWarn().dose(),
                files.profiles().today());
        console.print(lines(suggestions));
        var chosen = SingleKey.read(environment.tty(), environment.io()).digit().orElse(0) - 1;
        if (chosen < 0 || chosen >= suggestions.size()) {
            return ExitCode.DONE;
        }
        var arguments = new ArrayList<>(suggestions.get(chosen).arguments());
        rating.ifPresent(pain -> arguments.addAll(List.of("--pain-before", String.valueOf(pain))));
        return DecompressCommand.run(environment, arguments.toArray(String[]::new));
    }

    private List<Line> lines(List<Suggestion> suggestions) {
        var width = console.width();
        var lines = new ArrayList<Line>();
        for (var at = 0; at < suggestions.size(); at++) {
            var suggestion = suggestions.get(at);
            lines.addAll(Prose.hanging(new Span((at + 1) + "  ", Style.TITLE), suggestion.name(), Style.TITLE, width));
            lines.addAll(Prose.indented(3, suggestion.about(), Style.PLAIN, width));
            lines.addAll(
                    Prose.indented(3, "decompress " + String.join(" ", suggestion.arguments()), Style.MUTED, width));
        }
        lines.add(Line.EMPTY);
        lines.addAll(Prose.lines(suggestions.isEmpty() ? NOTHING : KEYS, Style.PLAIN, width));
        return lines;
    }
}
