package decompress.pose.raster;

/** Draws strokes in single dots, x to the right and y downward, without smoothing. */
final class Pen {

    /** How a stroke looks: thickness in dots, whole or dotted, moving or still. */
    record Stroke(int weight, boolean dotted, boolean moving) {}

    private static final int GROUP = 2;

    private final Canvas canvas;

    Pen(Canvas canvas) {
        this.canvas = canvas;
    }

    /** A line through these points, given as x and y in turn. */
    void line(double[] path, Stroke stroke) {
        for (int i = 2; i < path.length; i += 2) {
            line(path[i - 2], path[i - 1], path[i], path[i + 1], stroke);
            boolean bends = i + 2 < path.length;
            if (bends && stroke.weight() > 1) {
                disc(path[i], path[i + 1], stroke.weight() / 2.0, stroke.moving());
            }
        }
    }

    void circle(double x, double y, double radius, Stroke stroke) {
        int r = round(radius);
        int dx = r;
        int dy = 0;
        int error = 1 - r;
        while (dx >= dy) {
            octants(round(x), round(y), dx, dy);
            dy++;
            error += error < 0 ? 2 * dy + 1 : 2 * (dy - --dx) + 1;
        }
    }

    /** A filled circle. */
    void head(double x, double y, double radius, boolean moving) {
        disc(x, y, radius, moving);
    }

    void arrow(double x, double y, double tipX, double tipY, int weight) {
        Stroke stroke = new Stroke(weight, false, true);
        line(new double[] {x, y, tipX, tipY}, stroke);
        double length = Math.hypot(tipX - x, tipY - y);
        double back = Math.min(1.5 + 1.5 * weight, length / 2) / length;
        double dx = (x - tipX) * back;
        double dy = (y - tipY) * back;
        line(new double[] {tipX + dx - dy, tipY + dy + dx, tipX, tipY, tipX + dx + dy, tipY + dy - dx}, stroke);
    }

    void floor() {
        Stroke stroke = new Stroke(1, true, false);
        line(0, canvas.height() - 1, canvas.width() - 1, canvas.height() - 1, stroke);
    }

    /** A slanted stroke takes more dots across, so that it is as thick as a straight one. */
    private void line(double x, double y, double toX, double toY, Stroke stroke) {
        double dx = toX - x;
        double dy = toY - y;
        boolean flat = Math.abs(dx) >= Math.abs(dy);
        int from = round(flat ? x : y);
        int steps = Math.abs(round(flat ? toX : toY) - from);
        int way = (flat ? dx : dy) < 0 ? -1 : 1;
        double slope = steps == 0 ? 0 : (flat ? dy : dx) / steps;
        int across = Math.max(1, round(stroke.weight() * Math.hypot(1, slope) - 0.2));
        for (int i = 0; i <= steps; i++) {
            if (!stroke.dotted() || i / GROUP % 2 == 0) {
                int along = from + way * i;
                int first = round((flat ? y : x) + slope * i - (across - 1) / 2.0);
                for (int side = first; side < first + across; side++) {
                    canvas.set(flat ? along : side, flat ? side : along, stroke.moving());
                }
            }
        }
    }

    private void disc(double x, double y, double radius, boolean moving) {
        for (int row = (int) Math.floor(y - radius); row <= y + radius; row++) {
            for (int column = (int) Math.floor(x - radius); column <= x + radius; column++) {
                if (Math.hypot(column - x, row - y) <= radius) {
                    canvas.set(column, row, moving);
                }
            }
        }
    }

    private void octants(int x, int y, int dx, int dy) {
        for (int[] d : new int[][] {{dx, dy}, {dy, dx}}) {
            canvas.set(x + d[0], y + d[1], false);
            canvas.set(x - d[0], y + d[1], false);
            canvas.set(x + d[0], y - d[1], false);
            canvas.set(x - d[0], y - d[1], false);
        }
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
