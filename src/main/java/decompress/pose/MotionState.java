package decompress.pose;

import java.time.Duration;

/** How far a movement has come, 0 to 1, and how full the breath is, 0 to 1. */
public record MotionState(double t, double breath) {

    public static final MotionState START = new MotionState(0, 0);
    public static final MotionState END = new MotionState(1, 0);

    /** On the way back to the start after a release, however far the movement had come. */
    public MotionState returning(Duration elapsed, Duration whole) {
        double left = 1 - Motion.eased(Motion.share(elapsed, whole));
        return new MotionState(t * left, breath * left);
    }
}
