package decompress.log.lines;

/** A line that is JSON but says nothing that a log can hold. */
public final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    public BadLineException(String what) {
        super(what, null, false, false);
    }
}
