package decompress.pose;

import java.time.Duration;

/** How a figure moves while its exercise lasts. */
public enum Motion {
    /** Into the position in the time of its way down or half the hold, and there it breathes. */
    HOLD {
        @Override
        public MotionState at(Duration elapsed, Duration length, Pace pace, boolean breathing) {
            Duration half = length.dividedBy(2);
            Duration move = half.compareTo(pace.down()) < 0 ? half : pace.down();
            Duration held = elapsed.minus(move);
            if (held.isNegative()) {
                return new MotionState(eased(share(elapsed, move)), 0);
            }
            return breathing ? new MotionState(1, breath(held)) : MotionState.END;
        }
    },
    /** To the end and back for every repetition, in its tempo. */
    REPS {
        @Override
        public MotionState at(Duration elapsed, Duration length, Pace pace, boolean breathing) {
            Duration repetition = pace.repetition();
            if (elapsed.isNegative() || elapsed.compareTo(length) >= 0 || repetition.isZero()) {
                return MotionState.START;
            }
            Duration into = Duration.ofNanos(elapsed.toNanos() % repetition.toNanos());
            Duration back = into.minus(pace.down()).minus(pace.pause());
            double t = back.isNegative() ? share(into, pace.down()) : 1 - share(back, pace.up());
            return new MotionState(eased(t), 0);
        }
    },
    /** Slowly to and fro, each pass in the time of its way down. */
    PINGPONG {
        @Override
        public MotionState at(Duration elapsed, Duration length, Pace pace, boolean breathing) {
            long pass = pace.down().toNanos();
            double phase = Math.floorMod(elapsed.toNanos(), 2 * pass) / (double) pass;
            return new MotionState(eased(phase <= 1 ? phase : 2 - phase), 0);
        }
    };

    private static final Duration IN = Duration.ofSeconds(4);
    private static final Duration OUT = Duration.ofSeconds(6);

    /**
     * Where the figure is in its interval.
     *
     * @param elapsed since the interval began
     * @param length of the whole interval
     * @param pace of one movement; its way down takes some time
     */
    public abstract MotionState at(Duration elapsed, Duration length, Pace pace, boolean breathing);

    static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    static double share(Duration part, Duration whole) {
        if (part.isNegative()) {
            return 0;
        }
        return part.compareTo(whole) >= 0 ? 1 : part.toNanos() / (double) whole.toNanos();
    }

    private static double breath(Duration held) {
        Duration into = Duration.ofNanos(held.toNanos() % IN.plus(OUT).toNanos());
        Duration out = into.minus(IN);
        return out.isNegative() ? eased(share(into, IN)) : 1 - eased(share(out, OUT));
    }
}
