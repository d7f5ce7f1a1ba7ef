package decompress.cli.option;

import decompress.cli.BaseCommand;
import decompress.cli.Environment;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.run.ui.Display;
import decompress.terminal.WindowTitles;

/** The options of a run that say how it is shown. */
public final class DisplayOptions {
    private final Given<Boolean> plain;
    private final ArtOption art;
    private final Given<Boolean> flash;

    public DisplayOptions(Options options) {
        options.group("Screen");
        this.plain = options.flag("--plain", "Tell the session in lines, without a screen.");
        this.art = new ArtOption(options);
        this.flash = options.flag("--flash", "Invert the window for a moment at each change.");
    }

    public Display display(BaseCommand command) {
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
                flash.isGiven(),
                WindowTitles.areShown(environment.variables()),
                environment.clock());
    }

    private boolean isPlain(Environment environment) {
        return plain.isGiven()
                || environment.isOn("ACCESSIBLE")
                || "dumb".equals(environment.variables().get("TERM"));
    }
}
