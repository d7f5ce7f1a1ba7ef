package decompress.session;

/** The purpose of an interval. */
public enum Phase {
    /** Getting into position before an exercise. */
    LEAD_IN,
    HOLD,
    /** Repetitions at a tempo. */
    MOVE,
    REST,
    /** Recovery that is also the time to change to the other side. */
    OTHER_SIDE,
    /** Coming out of the position, after the last set of an exercise. */
    WAY_OUT;

    /** Whether the body works, so that its time or repetitions count. */
    public boolean isWork() {
        return this == HOLD || this == MOVE;
    }
}
