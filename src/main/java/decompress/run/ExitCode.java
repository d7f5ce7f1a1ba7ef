package decompress.run;

import decompress.session.Outcome;

/** What the program tells its caller at the end. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int STOPPED = 3;

    private static final int SIGNALLED = 128;

    /** What a shell reports for a command that it cannot find. */
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

    /** What a shell reports for a process that a signal ended. */
    public static int signalled(int signal) {
        return SIGNALLED + signal;
    }
}
