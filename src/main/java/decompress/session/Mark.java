package decompress.session;

import java.time.Duration;

/**
 * A moment within an interval that has a sound or a word.
 *
 * @param offset from the beginning of the interval
 * @param number the seconds left, or the repetition, from 1
 */
public record Mark(Kind kind, Duration offset, int number) {
    /** A slow breath, in and out: six a minute. */
    public static final Duration BREATH_IN = Duration.ofSeconds(4);

    public static final Duration BREATH_OUT = Duration.ofSeconds(6);

    /** The kind of a mark. */
    public enum Kind {
        /** 3, 2, 1 to the end of the interval. */
        COUNTDOWN,
        HALFWAY,
        /** So many seconds are left. */
        LEFT,
        DOWN,
        PAUSE,
        UP,
        BREATHE_IN,
        BREATHE_OUT,
        /** An open interval still waits. */
        WAITING
    }
}
