package decompress.review;

/** What may be said about a median change of pain; it is never called better or worse. */
public enum PainVerdict {
    /** Fewer than five sessions have both numbers. */
    TOO_FEW,
    /** Less than two points, which a day may bring by itself. */
    WITHIN_NOISE,
    /** Two points or more less after than before. */
    LOWER,
    /** Two points or more more after than before. */
    HIGHER
}
