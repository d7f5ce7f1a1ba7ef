package decompress.perform;

import decompress.session.Outcome;

/** The exit codes of the program. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int STOPPED = 3;

    private static final int SIGNALLED = 128;

    /** The exit code of a shell for a command that it cannot find. */
    public static final int NOT_STARTED = 127;

    private ExitCode() {}

    /** The code of a session; {@code signal} is the number of the signal that ended it, if one did. */
    public static int of(Outcome outcome, int signal) {
        if (signal > 0) {
            return signalled(signal);
        }
        return switch (outcome) {
            case COMPLETED -> DONE;
            case STOPPED -> STOPPED;
            case INTERRUPTED -> FAILED;
        };
    }

    /** The exit code of a shell for a process ended by a signal. */
    public static int signalled(int signal) {
        return SIGNALLED + signal;
    }
}
