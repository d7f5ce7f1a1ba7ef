package decompress.view;

/** The meaning of a piece of text; a palette decides how it looks. */
public enum Style {
    PLAIN,
    TITLE,
    /** A set under way: its word, its number, what moves. */
    WORK,
    REST,
    /** On the way into a position or out of it. */
    READY,
    /** A session that stands still. */
    PAUSED,
    /** The moment of a change, for eyes instead of ears. */
    FLASH,
    CUE,
    FIGURE,
    BAR,
    MUTED,
    WARNING
}
