package decompress.terminal.tty;

import java.util.Map;

/** The terminal that the process was started on, or none. */
public interface Tty {
    /** Returns the terminal, which is not looked at before something about it is asked. */
    static Tty find(Map<String, String> environment) {
        return new SttyTty(environment, System.getProperty("decompress.window", ""));
    }

    /** Whether keys come from a terminal. */
    boolean input();

    /** Whether the output goes to a terminal. */
    boolean output();

    /** The size right now; COLUMNS and LINES, or 80x24, if it is unknown. */
    Size size();

    /** The columns, known sooner than {@link #size} if only the launcher has measured them. */
    default int width() {
        return size().columns();
    }

    /** Every key arrives at once and unseen; the signals of Ctrl-C and Ctrl-Z stay, those of Ctrl-\ and Ctrl-S go. */
    void raw();

    /** The settings from before {@link #raw}. */
    void restore();
}
