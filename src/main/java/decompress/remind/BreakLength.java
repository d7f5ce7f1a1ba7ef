package decompress.remind;

/** How much of its routine a movement break takes. */
public enum BreakLength {
    /** One exercise of at most a minute. */
    SHORT,
    WHOLE
}
