package decompress.cli;

import decompress.run.ui.Display;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a run that say how it is shown. */
final class DisplayOptions {
    @Option(names = "--plain", description = "Tell the session in lines, without a screen.")
    private boolean plain;

    @Mixin
    private ArtOption art;

    @Option(names = "--flash", description = "Show the number inverse for a moment at each change.")
    private boolean flash;

    Display display(BaseCommand command) {
        var environment = command.environment;
        return new Display(
                command.tty(),
                environment.io(),
                command.palette(),
                command.glyphs(),
                command.console(),
                environment.out()::checkError,
                isPlain(environment),
                art.on(command),
                flash);
    }

    private boolean isPlain(Environment environment) {
        return plain
                || environment.isOn("ACCESSIBLE")
                || "dumb".equals(environment.variables().get("TERM"));
    }
}
