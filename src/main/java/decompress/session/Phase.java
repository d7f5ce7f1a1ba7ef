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
        return switch (this) {
            case HOLD, MOVE -> true;
            case LEAD_IN, REST, OTHER_SIDE, WAY_OUT -> false;
        };
    }

    /** Whether the person comes out of the position for good. */
    public boolean isWayOut() {
        return switch (this) {
            case WAY_OUT -> true;
            case LEAD_IN, HOLD, MOVE, REST, OTHER_SIDE -> false;
        };
    }
}
