package decompress.terminal;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Style;
import java.util.Map;

/** How meanings look on this output. */
public enum Palette {
    /** Of the 16 basic colours those that are readable on light and on dark. */
    COLOUR {
        @Override
        String attributes(Style style) {
            return switch (style) {
                case PLAIN, FIGURE -> "";
                case TITLE, CUE -> "1";
                case WORK -> "1;32";
                case REST -> "36";
                case READY, BAR -> "35";
                case PAUSED, FLASH -> "1;7";
                case MUTED -> "2";
                case WARNING -> "1;31";
            };
        }
    },
    /** Bold and inverse only. */
    MONOCHROME {
        @Override
        String attributes(Style style) {
            return switch (style) {
                case PLAIN, FIGURE, BAR, MUTED, REST, READY -> "";
                case TITLE, CUE, WARNING, WORK -> "1";
                case PAUSED, FLASH -> "1;7";
            };
        }
    },
    /** The text alone. */
    NONE {
        @Override
        String attributes(Style style) {
            return "";
        }
    };

    abstract String attributes(Style style);

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
            var attributes = attributes(span.style());
            if (attributes.isEmpty() || text.isEmpty()) {
                out.append(text);
            } else {
                out.append("\033[").append(attributes).append('m').append(text).append("\033[0m");
            }
        }
        return out.toString();
    }
}
