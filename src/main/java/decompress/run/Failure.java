package decompress.run;

/** A mistake or a trouble that is told to the person: what it is, and what to do. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private Failure(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The command cannot be understood as it was written. */
    public static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, "decompress: " + message);
    }

    /** The command was understood but could not be carried out. */
    public static Failure failed(String message) {
        return new Failure(ExitCode.FAILED, "decompress: " + message);
    }

    /** The person decided against it. */
    public static Failure stopped(String message) {
        return new Failure(ExitCode.STOPPED, "decompress: " + message);
    }

    /** Files have problems, which are told in pictures of their own. */
    public static Failure problems(String pictures) {
        return new Failure(ExitCode.FAILED, pictures);
    }

    public int code() {
        return code;
    }
}
