package decompress.pose;

import java.util.Collection;

/** The part of the world that is shown, in body heights. */
public record Box(double left, double bottom, double right, double top) {

    private static final double MARGIN = 0.02;

    /** The smallest box with a margin that holds these points and the floor. */
    static Box around(Collection<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(1);
        double top = points.stream().mapToDouble(Point::y).max().orElse(1);
        return new Box(left - MARGIN, -MARGIN, right + MARGIN, top + MARGIN);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    Box mirrored() {
        return new Box(-right, bottom, -left, top);
    }
}
