package decompress.pose;

import java.time.Duration;

/** How far a movement has come, 0 to 1, and how full the breath is, 0 to 1. */
public record Moment(double t, double breath) {

    public static final Moment START = new Moment(0, 0);
    public static final Moment END = new Moment(1, 0);

    private static final Duration RETURN = Duration.ofMillis(1500);

    /** On the way back to the start after a release, however far the movement had come. */
    public Moment returning(Duration elapsed) {
        double left = 1 - Motion.eased(Motion.share(elapsed, RETURN));
        return new Moment(t * left, breath * left);
    }
}
