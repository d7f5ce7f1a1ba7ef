package decompress.cli.option;

import decompress.cli.BaseCommand;
import decompress.cli.parse.Given;
import decompress.cli.parse.Options;
import decompress.view.Art;
import decompress.view.Glyphs;

/** The option that says how figures are drawn. */
public final class ArtOption {
    private enum Choice {
        AUTO,
        BRAILLE,
        ASCII,
        NONE
    }

    private final Given<Choice> art;

    public ArtOption(Options options) {
        this.art = options.choice("--art", "How to draw the figure (auto).", Choice.values());
    }

    /** Braille where the output can show it, else letters; the Linux console has no braille font. */
    public Art on(BaseCommand command) {
        if (!art.isGiven() && command.settings().art().isPresent()) {
            return command.settings().art().get();
        }
        return switch (art.or(Choice.AUTO)) {
            case BRAILLE -> Art.BRAILLE;
            case ASCII -> Art.ASCII;
            case NONE -> Art.NONE;
            case AUTO ->
                command.glyphs() == Glyphs.ASCII
                                || "linux"
                                        .equals(command.environment.variables().get("TERM"))
                        ? Art.ASCII
                        : Art.BRAILLE;
        };
    }
}
