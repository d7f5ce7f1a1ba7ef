package decompress.cli.option;

import decompress.cli.io.CommandConsole;
import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.perform.SessionIo;
import decompress.settings.Settings;

/** The options of a run that say how it is shown. */
public final class DisplayOptions {
    private final Given<Boolean> plain;
    private final ArtOption art;
    private final Given<Boolean> flash;

    public DisplayOptions(Options options) {
        options.group("Screen");
        this.plain = options.flag("--plain", "Print the session as lines, without a screen.");
        this.art = new ArtOption(options);
        this.flash = options.flag("--flash", "Invert the window for a moment at each change.");
    }

    /** Where a session takes place. */
    public SessionIo io(Environment environment, CommandConsole console, Settings settings, SoundOptions sound) {
        var isPlain = plain.isGiven() || environment.isOn("ACCESSIBLE") || environment.isTerminal("dumb");
        return new SessionIo(
                environment.clocks(),
                environment.variables(),
                environment.uis(),
                console.display(isPlain, art.choice(environment, settings), flash.isGiven()),
                sound.choice(environment, settings),
                sound.keepsAwake());
    }
}
