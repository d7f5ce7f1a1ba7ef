package decompress.pose;

/** The part of the world that is shown, in body heights. */
public record Box(double left, double bottom, double right, double top) {

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
