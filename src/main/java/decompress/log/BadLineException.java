package decompress.log;

/** A line that is JSON but says nothing that a log can hold. */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String what) {
        super(what, null, false, false);
    }
}
