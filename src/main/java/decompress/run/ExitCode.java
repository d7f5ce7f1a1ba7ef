package decompress.run;

import decompress.session.Outcome;
import decompress.session.SessionState;

/** What the program tells its caller at the end. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int STOPPED = 3;

    private static final int SIGNALLED = 128;

    private ExitCode() {}

    /** The code of a session; {@code signal} is the number of the signal that ended it, if one did. */
    public static int of(SessionState.Ended ended, int signal) {
        if (ended.outcome() == Outcome.COMPLETED) {
            return DONE;
        }
        return ended.outcome() == Outcome.STOPPED ? STOPPED : SIGNALLED + signal;
    }
}
