package decompress.json;

/** What kind of value stands in a JSON text. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUTH,
    NULL;

    /** The kind that begins with this byte; what begins with none of them turns out to be no number. */
    static JsonKind of(byte first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> TEXT;
            case 't', 'f' -> TRUTH;
            case 'n' -> NULL;
            default -> NUMBER;
        };
    }
}
