package decompress.pose.raster;

/** Draws strokes in dots, x to the right and y downward; a character cell is two dots wide and four high. */
interface Pen {

    /** How a stroke looks: thickness in dots, whole or dotted, moving or still. */
    record Stroke(int weight, boolean dotted, boolean moving) {}

    /** A line through these points, given as x and y in turn. */
    void line(double[] path, Stroke stroke);

    void circle(double x, double y, double radius, Stroke stroke);

    /** Covers lines further back, so that an arm at the back of the head does not cross the face. */
    void head(double x, double y, double radius, boolean moving);

    void arrow(double x, double y, double tipX, double tipY, int weight);

    void floor();
}
