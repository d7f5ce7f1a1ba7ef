package decompress.exercise;

import java.time.Duration;

/** A total time into which not one hold with its rest fits. */
public final class DoseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration total;
    private final Duration cycle;

    DoseException(Duration total, Duration cycle) {
        super("one set with its rest takes " + cycle + ", more than the total of " + total);
        this.total = total;
        this.cycle = cycle;
    }

    public Duration total() {
        return total;
    }

    public Duration cycle() {
        return cycle;
    }
}
