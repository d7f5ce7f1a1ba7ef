package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.option.BreakOptions;
import decompress.cli.parse.Given;
import decompress.perform.Failure;
import decompress.programs.Programs;
import decompress.remind.CommandBreaks;
import decompress.remind.LoggedMovements;
import decompress.remind.WatchedCommand;
import java.io.IOException;
import java.util.List;

/** Guides movement while a long command runs. */
final class WhileCommand extends BaseCommand {
    private final Given<List<String>> command =
            options.words("1..*", "COMMAND", "The command, after --; it cannot use the terminal.");
    private final BreakOptions movement = new BreakOptions(options);

    WhileCommand(Environment environment) {
        super(environment, "while", """
                Guide movement while a command runs; print its output afterwards and exit with its code.
                decompress while -- make test
                decompress while --routine desk-break -- ./long-job.sh --all
                decompress while -- sh -c 'sleep 300; echo done'""");
    }

    @Override
    public int perform() {
        movement.requireKnownRoutine(files);
        if (!environment.tty().output()) {
            // There is no terminal: the command reads and prints as it would without this program.
            try (var watched = started(true)) {
                return watched.follow();
            }
        }
        var movements = new LoggedMovements(files.journal(), environment.clocks());
        var breaks = movement.sessions(environment, console, files, movements);
        try (var watched = started(false)) {
            return new CommandBreaks(watched, breaks).accompany();
        }
    }

    private WatchedCommand started(boolean shares) {
        var programs = new Programs(environment.variables());
        var keysAreOurs = environment.tty().input();
        try {
            return WatchedCommand.start(command.or(List.of()), programs, keysAreOurs, shares, environment.io());
        } catch (IOException e) {
            throw Failure.notStarted(e.getMessage());
        }
    }
}
