package decompress.terminal.tty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A terminal that is looked for only when the cheap signs do not answer: a list shall not wait for it. */
final class LazyTty implements Tty {
    private static final String NO_WINDOW = "none";

    private final Map<String, String> environment;
    private final Optional<String> window;
    private Tty found;

    /**
     * @param window what the launcher saw at the output: "rows columns" as {@code stty size} prints them, or "none"
     */
    LazyTty(Map<String, String> environment, Optional<String> window) {
        this.environment = environment;
        this.window = window;
    }

    @Override
    public boolean input() {
        return mayBeTerminal(0) && found().input();
    }

    @Override
    public boolean output() {
        return window.map(seen -> !seen.equals(NO_WINDOW)).orElseGet(() -> mayBeTerminal(1) && found().output());
    }

    @Override
    public int width() {
        var seen = window.orElse("");
        var columns = seen.substring(seen.indexOf(' ') + 1);
        boolean known =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        // Once the window itself was measured, the size from the launcher may be outdated.
        return known && found == null
                ? new Size(Integer.parseInt(columns), 0).or(environment).columns()
                : size().columns();
    }

    @Override
    public Size size() {
        return found().size();
    }

    @Override
    public void raw() {
        found().raw();
    }

    @Override
    public void restore() {
        found().restore();
    }

    @Override
    public String toString() {
        return found().toString();
    }

    private synchronized Tty found() {
        if (found == null) {
            found = JansiTty.find(environment)
                    .or(() -> SttyTty.find(environment))
                    .orElseGet(() -> new NoTty(environment));
        }
        return found;
    }

    /** False for a pipe, a file, or nothing, where the system shows what an open file is. */
    private static boolean mayBeTerminal(int descriptor) {
        var shown = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            var target = Files.readSymbolicLink(shown).toString();
            boolean surelyNot =
                    target.startsWith("pipe:") || target.startsWith("socket:") || target.equals("/dev/null");
            return !surelyNot && !Files.isRegularFile(shown);
        } catch (IOException | UnsupportedOperationException notShown) {
            return true;
        }
    }
}
