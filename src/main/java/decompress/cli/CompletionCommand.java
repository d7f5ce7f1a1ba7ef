package decompress.cli;

import decompress.cli.parse.Given;
import decompress.exercise.Exercise;
import decompress.exercise.Routine;
import decompress.help.Shell;
import decompress.library.Shipped;
import decompress.run.ExitCode;
import java.util.List;
import java.util.stream.Stream;

/** Prints the script by which a shell completes command lines. */
final class CompletionCommand extends BaseCommand {
    private final Given<Shell> shell = options.choice("The shell that completes.", Shell.values());

    CompletionCommand(Environment environment) {
        super(environment, "completion", """
                Print a completion script for your shell.
                source <(decompress completion bash)
                decompress completion zsh >~/.zfunc/_decompress
                decompress completion fish >~/.config/fish/completions/decompress.fish""");
    }

    @Override
    protected int perform() {
        var script = shell.value().orElseThrow().script(Commands.helps(environment), Commands.options(), ids());
        console.printText(script);
        return ExitCode.DONE;
    }

    /** The shipped ones; a person's own are looked up by the script, even while their file has a mistake in it. */
    private static List<String> ids() {
        var exercises = Shipped.library().exercisesAndVariants().stream().map(Exercise::reference);
        return Stream.concat(exercises, Shipped.library().routines().stream().map(Routine::id))
                .toList();
    }
}
