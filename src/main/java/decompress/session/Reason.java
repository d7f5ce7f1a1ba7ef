package decompress.session;

/** Why a session ended before its time. */
public enum Reason {
    PAIN,
    QUIT,
    /** Every set was passed over. */
    SKIPPED,
    SIGNAL,
    /** Nothing started, because of the pain or a warning sign before it. */
    NOT_STARTED,
    /** The command that the session accompanied has ended. */
    COMMAND_ENDED
}
