package decompress.exercise;

import java.time.Duration;
import java.util.List;

/**
 * The speed of one repetition: the way down, the pause, the way up, written 3-1-1 in seconds.
 *
 * @param upFirst whether it starts with the way up, and the pause is at the top
 */
public record Tempo(Duration down, Duration pause, Duration up, boolean upFirst) {
    /** A part of a repetition. */
    public record Beat(CueMoment moment, Duration length) {}

    public Tempo {
        if (down.isNegative() || pause.isNegative() || up.isNegative()) {
            throw new IllegalArgumentException("a tempo has no negative parts");
        }
        if (down.plus(pause).plus(up).isZero()) {
            throw new IllegalArgumentException("a repetition takes some time");
        }
    }

    /** A tempo that starts with the way down. */
    public Tempo(Duration down, Duration pause, Duration up) {
        this(down, pause, up, false);
    }

    /** How long one repetition takes. */
    public Duration length() {
        return down.plus(pause).plus(up);
    }

    /** The two ways and the pause between them, in their order. */
    public List<Beat> beats() {
        var lower = new Beat(CueMoment.DOWN, down);
        var lift = new Beat(CueMoment.UP, up);
        return List.of(upFirst ? lift : lower, new Beat(CueMoment.PAUSE, pause), upFirst ? lower : lift);
    }

    /** The beat at a time into a repetition. */
    public Beat at(Duration into) {
        var left = into;
        var beats = beats();
        for (var beat : beats) {
            if (left.compareTo(beat.length()) < 0) {
                return beat;
            }
            left = left.minus(beat.length());
        }
        return beats.get(beats.size() - 1);
    }
}
