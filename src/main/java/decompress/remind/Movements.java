package decompress.remind;

import decompress.session.BreakKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The record of a person's movement. */
public interface Movements {
    /** When the person last moved; empty where that is not known. */
    Optional<Instant> newest();

    /** Keeps that a break ended so much sitting. */
    void keep(BreakKind kind, Duration sat);
}
