package decompress.session;

/** What reaches a session from outside. */
public enum Input {
    /** Time has passed, nothing else. */
    LOOK,
    PAUSE_OR_RESUME,
    NEXT,
    BACK,
    /** 10 s more of this interval. */
    MORE,
    /** 10 s less of this interval. */
    LESS,
    /** This interval again from its beginning. */
    AGAIN,
    /** It hurts: the session ends at once. */
    HURTS,
    /** Asks once whether to stop; a second time stops. */
    STOP,
    /** The reason for the session is over: the person comes out of the position calmly, then the session ends. */
    WIND_DOWN,
    /** The process was stopped and continues: the time since the last look was time away. */
    CAME_BACK,
    /** Shows the keys, paused. */
    KEYS,
    /** A key without a meaning of its own. */
    OTHER,
    /** A signal asks the process to end. */
    SIGNAL
}
