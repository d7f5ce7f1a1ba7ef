package decompress.log.lines;

/**
 * One of the things that a line says.
 *
 * @param raw the part of the line that says it
 * @param content a session, an amendment, a break, a problem or something else
 */
public record LogLine(RawLine raw, Object content) {
    /** Why a line, or a part of it, cannot be read. */
    public record Bad(String what) {}

    /** A line that says nothing about a session or a break. */
    public enum Other {
        /** Ends lines that an earlier version merged in, which are in no order with those before them. */
        MERGE_END,
        /** Only a newer version knows what it says. */
        NEWER
    }
}
