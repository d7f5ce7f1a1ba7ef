package decompress.cli;

import decompress.view.Art;
import decompress.view.Glyphs;
import picocli.CommandLine.Option;

/** The option that says how figures are drawn. */
final class ArtOption {
    private enum Choice {
        AUTO,
        BRAILLE,
        ASCII,
        NONE
    }

    @Option(
            names = "--art",
            paramLabel = "auto|braille|ascii|none",
            description = "How to draw the figure (auto).",
            defaultValue = "auto")
    private Choice art;

    /** Braille where the output can show it, else letters; the Linux console has no braille font. */
    Art on(BaseCommand command) {
        return switch (art) {
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
