package decompress.review;

import decompress.session.Pain;
import java.util.OptionalDouble;

/** The changes of pain over many sessions, after minus before. */
public final class PainChanges {
    /** A median of fewer is left without a word. */
    public static final int ENOUGH = 5;
    /** On the 0–10 rating a smaller change cannot be told from day-to-day noise (Ostelo 2008). */
    public static final int NOTICEABLE = 2;

    private static final int WORST = 10;

    private final Tally tally = new Tally(-WORST, WORST);

    void take(Pain pain) {
        if (pain.before().isPresent() && pain.after().isPresent()) {
            tally.add(pain.after().get() - pain.before().get());
        }
    }

    /** How many sessions have both numbers. */
    public int count() {
        return tally.count();
    }

    public OptionalDouble median() {
        return tally.median();
    }

    public PainVerdict verdict() {
        if (count() < ENOUGH) {
            return PainVerdict.TOO_FEW;
        }
        var median = median().orElse(0);
        if (Math.abs(median) < NOTICEABLE) {
            return PainVerdict.WITHIN_NOISE;
        }
        return median < 0 ? PainVerdict.LOWER : PainVerdict.HIGHER;
    }
}
