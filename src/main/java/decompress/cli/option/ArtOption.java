package decompress.cli.option;

import decompress.cli.io.Environment;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.settings.Settings;
import decompress.view.Art;
import decompress.view.Glyphs;

/** The option that says how figures are drawn. */
public final class ArtOption {
    private enum Choice {
        AUTO,
        BRAILLE,
        NONE
    }

    private final Given<Choice> art;

    public ArtOption(Options options) {
        this.art = options.choice("--art", "How to draw the figure [default: auto].", Choice.values());
    }

    /** Braille where the output can show it, otherwise no figure; the Linux console has no braille font. */
    public Art choice(Environment environment, Settings settings) {
        if (!art.isGiven() && settings.art().isPresent()) {
            return settings.art().get();
        }
        return switch (art.or(Choice.AUTO)) {
            case BRAILLE -> Art.BRAILLE;
            case NONE -> Art.NONE;
            case AUTO ->
                Glyphs.of(environment.io().charset()) == Glyphs.ASCII || environment.isTerminal("linux")
                        ? Art.NONE
                        : Art.BRAILLE;
        };
    }
}
