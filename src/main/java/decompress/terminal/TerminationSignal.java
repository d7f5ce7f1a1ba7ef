package decompress.terminal;

/** A signal that asks the process to end. */
public enum TerminationSignal {
    INT(2),
    TERM(15),
    /** Also a terminal that has disappeared. */
    HUP(1);

    private final int number;

    TerminationSignal(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The exit code that a shell reports for a process ended by this signal. */
    public int exitCode() {
        return 128 + number;
    }
}
