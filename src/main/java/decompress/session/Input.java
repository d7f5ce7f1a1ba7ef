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
    /** What the session was for is over: out of the position, calmly, and then the end. */
    WIND_DOWN,
    /** The process was stopped and goes on: nobody was there since the last look. */
    CAME_BACK,
    /** Shows the keys, paused. */
    KEYS,
    /** A key without a meaning of its own. */
    OTHER,
    /** The process is told to end. */
    SIGNAL
}
