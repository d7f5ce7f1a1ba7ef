package decompress.exercise;

/** The clearance by a professional that an exercise needs. */
public enum RequiredClearance {
    /** A go-ahead for exercises of this kind. */
    GENERAL,
    /** A go-ahead that names this exercise. */
    NAMED,
    /** A go-ahead that names it, and numbers that the professional set. */
    PRESCRIBED
}
