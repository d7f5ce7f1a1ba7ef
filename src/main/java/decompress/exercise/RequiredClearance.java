package decompress.exercise;

/** What a professional must have said before an exercise is done. */
public enum RequiredClearance {
    /** A go-ahead for exercises of this kind. */
    GENERAL,
    /** A go-ahead that names this exercise. */
    NAMED,
    /** A go-ahead that names it, and numbers that the professional set. */
    PRESCRIBED
}
