package decompress.sound.cue;

import java.util.Locale;

/** What a sound, a word or the person's own command tells. */
public enum Cue {
    /** The next exercise, or the first one, begins with getting into position. */
    NEXT,
    /** 3, 2, 1 before something changes. */
    COUNTDOWN,
    /** A hold or a set of repetitions begins, or goes on after a pause. */
    START,
    HALFWAY,
    /** The end of a hold or of a set. */
    RELEASE,
    REST,
    OTHER_SIDE,
    DOWN,
    PAUSE,
    UP,
    BREATHE_IN,
    BREATHE_OUT,
    /** An open interval still waits for the person. */
    WAITING,
    PAUSED,
    RESUMED,
    DONE,
    STOPPED;

    /** The name that the person's own command is given, such as other-side. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a voice says it in words, so that it needs no tone. */
    public boolean isSpoken() {
        return switch (this) {
            case NEXT, HALFWAY, REST, OTHER_SIDE, WAITING, DONE, STOPPED -> true;
            default -> false;
        };
    }

    /** Whether it is one of the small signals inside of a set or a breath. */
    boolean isPace() {
        return switch (this) {
            case DOWN, PAUSE, UP, BREATHE_IN, BREATHE_OUT -> true;
            default -> false;
        };
    }
}
