package decompress.log;

/**
 * The bytes of a physical line, without its newline; valid until the next one is read.
 *
 * @param whole whether these are all its bytes; else they are its last ones
 * @param offset where the bytes begin in the file
 */
@SuppressWarnings("ArrayRecordComponent") // a window on a buffer, never compared
record RawLine(byte[] bytes, int from, int to, long offset, boolean whole) {
    /** A line of a person's sessions has some thousand bytes. */
    static final int LONGEST = 1 << 20;
}
