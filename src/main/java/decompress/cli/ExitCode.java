package decompress.cli;

import decompress.session.Outcome;
import decompress.session.SessionState;

/** What the program tells its caller at the end. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int STOPPED = 3;

    private static final int SIGNALLED = 128;

    private ExitCode() {}

    /** The code of a session; {@code signal} is the number of the signal that ended it, if one did. */
    static int of(SessionState.Ended ended, int signal) {
        if (ended.outcome() == Outcome.COMPLETED) {
            return DONE;
        }
        return ended.outcome() == Outcome.STOPPED ? STOPPED : SIGNALLED + signal;
    }
}
