package decompress.cli.option;

import decompress.cli.BaseCommand;
import decompress.cli.Environment;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.run.conduct.SessionIo;
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

    /** Where a session of this command takes place. */
    public SessionIo io(BaseCommand command, SoundOptions sound) {
        var environment = command.environment;
        return new SessionIo(
                environment.clocks(),
                environment.variables(),
                environment.uis(),
                display(command),
                sound.choice(environment, command.settings()),
                sound.keepsAwake());
    }

    private Display display(BaseCommand command) {
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
