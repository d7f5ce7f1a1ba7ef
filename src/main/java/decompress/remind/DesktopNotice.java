package decompress.remind;

import decompress.text.SafeText;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A notification on the desktop, by the program that the system has for it; nobody waits for it. */
public record DesktopNotice(Map<String, String> environment) {
    private static final int SECONDS = 5;

    public DesktopNotice {
        environment = Map.copyOf(environment);
    }

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
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
