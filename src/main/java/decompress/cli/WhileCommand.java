package decompress.cli;

import decompress.cli.option.RoutineOption;
import decompress.cli.parse.Given;
import decompress.remind.LoggedMovements;
import decompress.remind.WatchedCommand;
import decompress.remind.WindingDownUi;
import decompress.run.Failure;
import decompress.run.ui.UiFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Guides movement while a long command runs. */
final class WhileCommand extends BaseCommand {
    /** A command that is over so soon is not worth getting up for. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final RoutineOption routine = new RoutineOption(options);
    private final Given<List<String>> command =
            options.words("1..*", "COMMAND", "The command, after --; it gets no input from the terminal.");

    WhileCommand(Environment environment) {
        super(environment, "while", """
                Guide movement while a command runs; its output comes afterwards, its exit code is returned.
                decompress while -- make test
                decompress while --routine desk-break -- ./long-job.sh --all
                decompress while -- sh -c 'sleep 300; echo done'""");
    }

    @Override
    protected int perform() {
        var words = command.or(List.of());
        var movements = new LoggedMovements(files.journal(), environment.clocks());
        var exercises = routine.exercises(files, movements);
        var guided = environment.tty().output();
        var keys = guided && environment.tty().input();
        try (var watched = WatchedCommand.start(words, environment.variables(), keys, guided)) {
            // Without a screen there is no session, and the command's output may go into a file.
            if (guided && !watched.isOverWithin(SOON)) {
                DecompressCommand.run(
                        environment.with(winding(watched)),
                        exercises.arguments().toArray(String[]::new));
            }
            return watched.follow(environment.io().out());
        } catch (IOException cannotStart) {
            throw Failure.notStarted(cannotStart.getMessage());
        }
    }

    private UiFactory winding(WatchedCommand watched) {
        return (session, figures, sound, display) ->
                new WindingDownUi(environment.uis().open(session, figures, sound, display), watched);
    }
}
