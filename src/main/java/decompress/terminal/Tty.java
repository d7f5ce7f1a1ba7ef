package decompress.terminal;

import java.util.Map;

/** The terminal that the process was started on, or none. */
public interface Tty {
    /** The first way that works without a word: Jansi, {@code stty}, none. */
    static Tty find(Map<String, String> environment) {
        return JansiTty.find(environment).or(() -> SttyTty.find(environment)).orElse(new NoTty(environment));
    }

    /** Whether keys come from a terminal. */
    boolean input();

    /** Whether the output goes to a terminal. */
    boolean output();

    /** The size right now, COLUMNS and LINES or 80x24 where nobody knows it. */
    Size size();

    /** Every key arrives at once and unseen; the signals of Ctrl-C and Ctrl-Z stay, those of Ctrl-\ and Ctrl-S go. */
    void raw();

    /** The settings from before {@link #raw}. */
    void restore();
}
