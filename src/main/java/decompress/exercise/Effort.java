package decompress.exercise;

import java.time.Duration;

/** The work of one set with its numbers chosen. */
public sealed interface Effort {
    /** How long the set takes. */
    Duration length();

    /** A position kept for exactly this long. */
    record Hold(Duration length) implements Effort {}

    /** Walking for exactly this long. */
    record Walk(Duration length) implements Effort {}

    /** Exactly this many repetitions at a tempo. */
    record Repetitions(int count, Tempo tempo) implements Effort {
        @Override
        public Duration length() {
            return Duration.ofNanos(tempo.length().toNanos() * count);
        }

        /** The whole repetitions made after a time at this tempo. */
        public int after(Duration elapsed) {
            return (int) elapsed.dividedBy(tempo.length());
        }
    }
}
