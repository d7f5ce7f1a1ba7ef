package decompress.cli;

import decompress.run.ExitCode;
import java.util.List;

/** Tells what a command is for and what it takes. */
final class HelpCommand extends BaseCommand {
    private final Given<List<String>> names =
            options.words("0..*", "COMMAND", "The command, such as 'run' or 'log summary'.");

    HelpCommand(Environment environment) {
        super(
                environment,
                "help",
                "Show what there is, or all that one command takes.",
                "decompress help",
                "decompress help run",
                "decompress help log export");
    }

    @Override
    boolean touchesNothing() {
        return true;
    }

    @Override
    int perform() {
        var named = names.or(List.of());
        page(named.isEmpty() ? HelpPage.overview(environment) : HelpPage.of(Commands.named(named, environment)));
        return ExitCode.DONE;
    }
}
