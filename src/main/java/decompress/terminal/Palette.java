package decompress.terminal;

import static org.fusesource.jansi.Ansi.ansi;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Style;
import java.util.Map;
import org.fusesource.jansi.Ansi.Attribute;

/** How meanings look on this output. */
public enum Palette {
    /** Of the 16 basic colours those that are readable on light and on dark. */
    COLOUR {
        @Override
        String codes(Style style) {
            return switch (style) {
                case PLAIN, FIGURE -> "";
                case TITLE, CUE -> ansi().bold().toString();
                case WORK -> ansi().bold().fgGreen().toString();
                case REST -> ansi().fgCyan().toString();
                case READY, BAR -> ansi().fgMagenta().toString();
                case PAUSED, FLASH -> ansi().bold().a(Attribute.NEGATIVE_ON).toString();
                case MUTED -> ansi().a(Attribute.INTENSITY_FAINT).toString();
                case WARNING -> ansi().bold().fgRed().toString();
            };
        }
    },
    /** Bold and inverse only. */
    MONOCHROME {
        @Override
        String codes(Style style) {
            return switch (style) {
                case PLAIN, FIGURE, BAR, MUTED, REST, READY -> "";
                case TITLE, CUE, WARNING, WORK -> ansi().bold().toString();
                case PAUSED, FLASH -> ansi().bold().a(Attribute.NEGATIVE_ON).toString();
            };
        }
    },
    /** The text alone. */
    NONE {
        @Override
        String codes(Style style) {
            return "";
        }
    };

    /** Returns the codes that switch a style on; empty if it looks like plain text. */
    abstract String codes(Style style);

    /** The option decides, then the environment by the usual conventions, then whether the output is a terminal. */
    public static Palette choose(ColorChoice option, Map<String, String> environment, boolean terminal) {
        var withoutColour = terminal && !"dumb".equals(environment.get("TERM")) ? MONOCHROME : NONE;
        return switch (option) {
            case ALWAYS -> COLOUR;
            case NEVER -> withoutColour;
            case AUTO ->
                switch (wish(environment)) {
                    case ALWAYS -> COLOUR;
                    case NEVER -> withoutColour;
                    case AUTO -> withoutColour == MONOCHROME ? COLOUR : NONE;
                };
        };
    }

    private static ColorChoice wish(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return ColorChoice.NEVER;
        }
        var force = environment.getOrDefault("FORCE_COLOR", "");
        if (!force.isEmpty()) {
            return force.equals("0") || force.equals("false") ? ColorChoice.NEVER : ColorChoice.ALWAYS;
        }
        var classic = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!classic.isEmpty() && !classic.equals("0")) {
            return ColorChoice.ALWAYS;
        }
        return "0".equals(environment.get("CLICOLOR")) ? ColorChoice.NEVER : ColorChoice.AUTO;
    }

    /** The line as this output wants it; nothing in it can steer a terminal but the meanings. */
    public String render(Line line) {
        var out = new StringBuilder();
        for (var span : line.spans()) {
            var text = DisplayWidth.shown(span.text());
            var codes = text.isEmpty() ? "" : codes(span.style());
            out.append(codes).append(text).append(codes.isEmpty() ? "" : ansi().reset());
        }
        return out.toString();
    }
}
