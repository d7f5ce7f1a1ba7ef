package decompress.exercise;

/** The moment of an exercise at which a cue is given. */
public enum CueMoment {
    LEAD_IN,
    HOLD,
    RELEASE,
    DOWN,
    PAUSE,
    UP;
}
