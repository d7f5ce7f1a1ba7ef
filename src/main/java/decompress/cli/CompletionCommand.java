package decompress.cli;

import decompress.cli.io.BaseCommand;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.help.Shell;
import decompress.perform.ExitCode;

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
    public int perform() {
        var script = shell.value().orElseThrow().script(Commands.helps(environment), Commands.options());
        console.printText(script);
        return ExitCode.DONE;
    }
}
