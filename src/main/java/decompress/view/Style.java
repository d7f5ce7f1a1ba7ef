package decompress.view;

/** What a piece of text means; a palette decides how that looks. */
public enum Style {
    PLAIN,
    TITLE,
    COUNTDOWN,
    /** The countdown at the moment of a change, for eyes instead of ears. */
    FLASH,
    CUE,
    FIGURE,
    BAR,
    MUTED,
    WARNING
}
