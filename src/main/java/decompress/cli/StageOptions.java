package decompress.cli;

import decompress.view.Art;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a run that say how it is shown. */
final class StageOptions {
    @Option(names = "--plain", description = "Tell the session in lines, without a screen.")
    private boolean plain;

    @Mixin
    private ArtOption art;

    @Option(names = "--flash", description = "Show the number inverse for a moment at each change.")
    private boolean flash;

    boolean isPlain(Environment environment) {
        return plain
                || environment.isOn("ACCESSIBLE")
                || "dumb".equals(environment.variables().get("TERM"));
    }

    boolean flashes() {
        return flash;
    }

    Art art(BaseCommand command) {
        return art.on(command);
    }
}
