package decompress.script;

import java.util.Locale;

/** The moments that have a tone of their own. */
public enum ToneName {
    /** The next exercise, or the first one, begins with getting into position. */
    NEXT,
    /** 3, 2, 1 before something changes. */
    COUNTDOWN,
    /** A hold or a set of repetitions starts, or continues after a pause. */
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
    /** It is time to move, outside of a session. */
    BREAK_DUE,
    STOPPED;

    /** Whether it only paces breaths, which the person asks for. */
    public boolean isBreath() {
        return this == BREATHE_IN || this == BREATHE_OUT;
    }

    /** The name that the person's own command is given, such as other-side. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
