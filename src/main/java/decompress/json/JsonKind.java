package decompress.json;

/** What kind of value stands in a JSON text. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    TRUTH,
    NULL
}
