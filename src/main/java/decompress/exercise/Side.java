package decompress.exercise;

/** The side of the body that works. */
public enum Side {
    BOTH,
    LEFT,
    RIGHT
}
