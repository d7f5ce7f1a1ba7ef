package decompress.pose;

/** A place in body heights: x to the right, y upward from the floor. */
public record Point(double x, double y) {

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    Point mirrored() {
        return new Point(-x, y);
    }

    public Point toward(Point other, double t) {
        return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** Swings this offset to the other one by the shorter way round, its length growing or shrinking evenly. */
    Point swung(Point other, double t) {
        double angle = Math.atan2(y, x);
        double turn = Math.IEEEremainder(Math.atan2(other.y, other.x) - angle, 2 * Math.PI);
        double length = Math.hypot(x, y);
        length += (Math.hypot(other.x, other.y) - length) * t;
        return new Point(length * Math.cos(angle + turn * t), length * Math.sin(angle + turn * t));
    }
}
