package decompress.exercise;

import java.util.Locale;

/** The moment of an exercise at which a cue is given. */
public enum CueMoment {
    LEAD_IN,
    HOLD,
    RELEASE,
    DOWN,
    PAUSE,
    UP;

    /** The name in exercise files, such as lead-in. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
