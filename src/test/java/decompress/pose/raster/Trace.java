package decompress.pose.raster;

import java.util.ArrayList;
import java.util.List;

/** A pen that writes down which dots it would touch at most, so that a test can see what a canvas would cut off. */
final class Trace implements Pen {

    private final List<int[]> dots = new ArrayList<>();

    List<int[]> dots() {
        return dots;
    }

    @Override
    public void line(double[] path, Stroke stroke) {
        int more = stroke.weight() / 2;
        int less = (stroke.weight() - 1) / 2;
        for (int i = 0; i < path.length; i += 2) {
            touch(path[i] - less, path[i + 1] - more);
            touch(path[i] + more, path[i + 1] + less);
        }
    }

    @Override
    public void circle(double x, double y, double radius, Stroke stroke) {
        head(x, y, radius, stroke.moving());
    }

    @Override
    public void head(double x, double y, double radius, boolean moving) {
        touch(x - Math.round(radius), y - Math.round(radius));
        touch(x + Math.round(radius), y + Math.round(radius));
    }

    @Override
    public void arrow(double x, double y, double tipX, double tipY, int weight) {
        touch(x, y);
        touch(tipX, tipY);
    }

    @Override
    public void floor() {}

    private void touch(double x, double y) {
        dots.add(new int[] {(int) Math.round(x), (int) Math.round(y)});
    }
}
