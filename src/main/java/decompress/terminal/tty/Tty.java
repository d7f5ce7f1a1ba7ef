package decompress.terminal.tty;

import java.util.Map;
import java.util.Optional;

/** The terminal that the process was started on, or none. */
public interface Tty {
    /** Looked for when it is needed, and the first way that works without a word: Jansi, {@code stty}, none. */
    static Tty find(Map<String, String> environment) {
        return new LazyTty(environment, Optional.ofNullable(System.getProperty("decompress.window")));
    }

    /** Whether keys come from a terminal. */
    boolean input();

    /** Whether the output goes to a terminal. */
    boolean output();

    /** The size right now, COLUMNS and LINES or 80x24 where nobody knows it. */
    Size size();

    /** The columns, known sooner than {@link #size} when the launcher has looked and nobody else has since. */
    default int width() {
        return size().columns();
    }

    /** Every key arrives at once and unseen; the signals of Ctrl-C and Ctrl-Z stay, those of Ctrl-\ and Ctrl-S go. */
    void raw();

    /** The settings from before {@link #raw}. */
    void restore();
}
