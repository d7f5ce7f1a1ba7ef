package decompress.perform;

import decompress.session.Outcome;

/** The exit codes of the program. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int STOPPED = 3;

    /** The exit code of a shell for a command that it cannot find. */
    public static final int NOT_STARTED = 127;

    private ExitCode() {}

    /** The code of a session that no signal ended. */
    static int of(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> DONE;
            case STOPPED -> STOPPED;
            case INTERRUPTED -> FAILED;
        };
    }
}
