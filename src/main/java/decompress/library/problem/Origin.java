package decompress.library.problem;

/** Where an exercise or a number comes from. */
public enum Origin {
    /** The library that comes with the program. */
    SHIPPED,
    /** A number that the source article does not give, taken from elsewhere. */
    FILLED,
    /** The person's own file. */
    YOURS;
}
