package decompress.terminal;

import java.util.Map;
import java.util.regex.Pattern;

/** Whether a terminal is known to take a title for its window; others might print it. */
public final class WindowTitles {
    private static final Pattern KNOWN =
            Pattern.compile("(xterm|rxvt|tmux|alacritty|foot|kitty|wezterm|ghostty|contour|st|konsole|gnome)([-.].*)?");

    private WindowTitles() {}

    public static boolean areShown(Map<String, String> environment) {
        return KNOWN.matcher(environment.getOrDefault("TERM", "")).matches();
    }
}
