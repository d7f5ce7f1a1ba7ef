package decompress.session;

/** How a session ended. */
public enum Outcome {
    COMPLETED,
    STOPPED,
    INTERRUPTED
}
