package decompress.pose.raster;

/** Draws with single dots, without smoothing. */
final class DotPen implements Pen {

    private static final int GROUP = 2;

    private final Canvas canvas;

    DotPen(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void line(double[] path, Stroke stroke) {
        for (int i = 2; i < path.length; i += 2) {
            line(round(path[i - 2]), round(path[i - 1]), round(path[i]), round(path[i + 1]), stroke);
        }
    }

    @Override
    public void circle(double x, double y, double radius, Stroke stroke) {
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

    @Override
    public void head(double x, double y, double radius) {
        double reach = round(radius) + 1;
        for (int dy = (int) -reach; dy <= reach; dy++) {
            for (int dx = (int) -reach; dx <= reach; dx++) {
                if (dx * dx + dy * dy <= reach * reach) {
                    canvas.clear(round(x) + dx, round(y) + dy);
                }
            }
        }
        circle(x, y, radius, LIMB);
    }

    @Override
    public void arrow(double x, double y, double tipX, double tipY) {
        line(new double[] {x, y, tipX, tipY}, LIMB);
        double length = Math.hypot(tipX - x, tipY - y);
        double back = Math.min(2.5, length / 2) / length;
        double dx = (x - tipX) * back;
        double dy = (y - tipY) * back;
        line(new double[] {tipX + dx - dy, tipY + dy + dx, tipX, tipY, tipX + dx + dy, tipY + dy - dx}, LIMB);
    }

    @Override
    public void floor() {
        line(0, canvas.height() - 1, canvas.width() - 1, canvas.height() - 1, new Stroke(false, 1, true));
    }

    private void line(int x, int y, int toX, int toY, Stroke stroke) {
        int steps = Math.max(Math.abs(toX - x), Math.abs(toY - y));
        boolean flat = Math.abs(toX - x) >= Math.abs(toY - y);
        for (int i = 0; i <= steps; i++) {
            if (stroke.dotted() && i / GROUP % 2 == 1) {
                continue;
            }
            double share = steps == 0 ? 0 : i / (double) steps;
            stamp(round(x + (toX - x) * share), round(y + (toY - y) * share), stroke.weight(), flat);
        }
    }

    private void stamp(int x, int y, int weight, boolean flat) {
        for (int i = 0; i < weight; i++) {
            int offset = i - (weight - 1) / 2;
            canvas.set(flat ? x : x + offset, flat ? y - offset : y);
        }
    }

    private void octants(int x, int y, int dx, int dy) {
        for (int[] d : new int[][] {{dx, dy}, {dy, dx}}) {
            canvas.set(x + d[0], y + d[1]);
            canvas.set(x - d[0], y + d[1]);
            canvas.set(x + d[0], y - d[1]);
            canvas.set(x - d[0], y - d[1]);
        }
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
