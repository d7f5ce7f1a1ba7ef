package decompress.session;

/** What ended a stretch of sitting. */
public enum BreakKind {
    /** A session, in this terminal. */
    SESSION,
    /** The person said that they moved. */
    MOVED,
    /** The person was away for five minutes or more. */
    AWAY
}
