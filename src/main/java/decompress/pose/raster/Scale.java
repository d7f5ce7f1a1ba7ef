package decompress.pose.raster;

import decompress.pose.Box;
import decompress.pose.Point;

/** Fits a view into a picture of square dots: same factor both ways, centred, a visible floor on the last row. */
record Scale(double factor, double left, double floor) {

    static Scale of(Box view, int width, int height) {
        double factor = Math.min((width - 1) / view.width(), (height - 1) / view.height());
        double left = (width - 1 - view.width() * factor) / 2 - view.left() * factor;
        return new Scale(factor, left, height - 1 + Math.max(0, view.bottom()) * factor);
    }

    double x(Point point) {
        return left + point.x() * factor;
    }

    double y(Point point) {
        return floor - point.y() * factor;
    }

    double length(double bodyHeights) {
        return bodyHeights * factor;
    }

    /** Dots across an arm or a leg; in a small picture thick limbs would close the gaps between them. */
    int limb() {
        return Math.max(1, Math.min(3, (int) Math.round(factor / 24)));
    }

    int trunk() {
        return limb() == 1 ? 1 : limb() + 1;
    }
}
