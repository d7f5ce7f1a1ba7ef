package decompress.pose.raster;

/** The letter that looks most like a piece of a stroke; a cell is twice as high as wide. */
final class StrokeLetter {

    private StrokeLetter() {}

    static char steep(double dx, double dy, Pen.Stroke stroke) {
        boolean upright = Math.abs(dx) < 0.5 * Math.abs(dy);
        if (stroke.dotted()) {
            return upright ? ':' : '.';
        }
        return upright ? '|' : slanted(dx, dy, stroke);
    }

    /** {@code depth} is how far below the upper edge of the cell the stroke passes, 0 to 1. */
    static char flat(double dx, double dy, double depth, Pen.Stroke stroke) {
        boolean slanted = Math.abs(dy) > 0.3 * Math.abs(dx);
        if (stroke.dotted()) {
            return '.';
        }
        if (!stroke.body()) {
            return slanted ? slanted(dx, dy, stroke) : '=';
        }
        if (slanted) {
            // Two columns a row: a low dash leads into the slanted letter.
            boolean low = depth > 0.6 && Math.abs(dy) < 0.75 * Math.abs(dx);
            return low ? '_' : slanted(dx, dy, stroke);
        }
        return depth < 0.25 ? '\'' : depth < 0.7 ? '-' : '_';
    }

    private static char slanted(double dx, double dy, Pen.Stroke stroke) {
        if (!stroke.body() && stroke.weight() > 1) {
            return '#';
        }
        return dx * dy < 0 ? '/' : '\\';
    }
}
