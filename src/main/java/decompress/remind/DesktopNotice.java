package decompress.remind;

import decompress.programs.Programs;
import decompress.text.SafeText;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Sends a desktop notification through a program of the system, without waiting. */
public record DesktopNotice(Programs programs) {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Shows one line; false where the system has no program for it. */
    public boolean show(String text) {
        return commands(SafeText.oneLine(text)).stream().anyMatch(this::start);
    }

    /** A text is an argument, never part of a script. */
    static List<List<String>> commands(String text) {
        var script = "on run words\ndisplay notification (item 1 of words) with title \"decompress\"\nend run";
        return List.of(
                List.of("notify-send", "--app-name=decompress", "--", "decompress", text),
                List.of("osascript", "-e", script, text));
    }

    private boolean start(List<String> command) {
        try {
            programs.start(command).endAfter(LIMIT);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
