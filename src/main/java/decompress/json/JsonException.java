package decompress.json;

/** A text that is not the JSON that was expected, and where. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean torn;

    JsonException(String what, boolean torn) {
        // A damaged log causes many of these, and their stack traces are never used.
        super(what, null, false, false);
        this.torn = torn;
    }

    static JsonException breaksOff() {
        return new JsonException("it breaks off in the middle", true);
    }

    /** Whether the text breaks off in the middle. */
    public boolean torn() {
        return torn;
    }
}
