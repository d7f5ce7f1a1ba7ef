package decompress.safety;

import java.time.LocalDate;

/** A reason for which nothing starts until the person says that it was checked. */
public record Concern(Kind kind, LocalDate on) {
    /** The kind of a concern. */
    public enum Kind {
        /** A warning sign at the first screen, or numbness or weakness with pain in a leg. */
        WARNING_SIGN,
        /** Strong pain that is new, or worse than the usual pain. */
        NEW_PAIN,
        /** Pain that moved further down a leg. */
        MOVED_DOWN
    }
}
