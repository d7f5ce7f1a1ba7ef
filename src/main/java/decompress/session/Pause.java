package decompress.session;

/** Why a session stands still. */
public enum Pause {
    /** The person asked for it. */
    WANTED,
    /** The person is asked whether to stop. */
    ASKED,
    /** The person reads the keys. */
    KEYS,
    /** Nobody was there: the machine slept, the process was stopped, the connection hung. */
    AWAY
}
