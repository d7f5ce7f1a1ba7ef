package decompress.library.problem;

import java.util.Locale;

/** How bad a problem is: with an error the file is not used, with a warning it is. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in front of the message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
