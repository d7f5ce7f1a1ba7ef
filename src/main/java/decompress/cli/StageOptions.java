package decompress.cli;

import decompress.view.Art;
import decompress.view.Glyphs;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of a run that say how it is shown. */
final class StageOptions {
    private enum ArtChoice {
        AUTO,
        BRAILLE,
        ASCII,
        NONE
    }

    @Option(names = "--plain", description = "Tell the session in lines, without a screen.")
    private boolean plain;

    @Option(
            names = "--art",
            paramLabel = "auto|braille|ascii|none",
            description = "How to draw the figure (auto).",
            defaultValue = "auto")
    private ArtChoice art;

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

    /** Braille where the output can show it, else letters; the Linux console has no braille font. */
    Art art(Map<String, String> variables, Glyphs glyphs) {
        return switch (art) {
            case BRAILLE -> Art.BRAILLE;
            case ASCII -> Art.ASCII;
            case NONE -> Art.NONE;
            case AUTO -> glyphs == Glyphs.ASCII || "linux".equals(variables.get("TERM")) ? Art.ASCII : Art.BRAILLE;
        };
    }
}
