package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.io.VersionPage;
import decompress.cli.parse.Given;
import decompress.files.IoReason;
import decompress.help.HelpPage;
import decompress.help.ManPage;
import decompress.perform.ExitCode;
import decompress.perform.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells what a command is for and what it takes. */
final class HelpCommand extends BaseCommand {
    private final Given<List<String>> names =
            options.words("0..*", "COMMAND", "The command, such as 'run' or 'log summary'.");

    private final Given<Path> manual =
            options.path("--man-pages", "FOLDER", "Write a manual page for each command there.");

    HelpCommand(Environment environment) {
        super(environment, "help", """
                Show all commands, or help for one.
                decompress help
                decompress help run
                decompress help log export""");
    }

    @Override
    public int perform() {
        if (manual.isGiven()) {
            return write(manual.or(null));
        }
        var named = names.or(List.of());
        console.page(
                named.isEmpty()
                        ? HelpPage.overview(Commands.helps(environment), console.width())
                        : HelpPage.of(Commands.help(named, environment), console.width()));
        return ExitCode.DONE;
    }

    private int write(Path folder) {
        try {
            ManPage.writeAll(Commands.helps(environment), VersionPage.version(), folder);
        } catch (IOException why) {
            throw Failure.failed("cannot write manual pages to " + folder + ": " + IoReason.of(why));
        }
        return ExitCode.DONE;
    }
}
