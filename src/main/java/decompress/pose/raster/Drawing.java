package decompress.pose.raster;

import decompress.pose.Figure;
import decompress.pose.MotionState;

/** A figure in a box of character cells, ready to be drawn at any moment of its movement. */
public final class Drawing {

    private final Figure figure;
    private final int columns;
    private final int rows;

    /** A figure in a box that is best not smaller than 26 by 9. */
    public Drawing(Figure figure, int columns, int rows) {
        this.figure = figure;
        this.columns = columns;
        this.rows = rows;
    }

    /** The figure in braille characters. */
    public FigureImage braille(MotionState moment) {
        Canvas canvas = new Canvas(columns, rows);
        draw(moment, canvas);
        return canvas.image();
    }

    void draw(MotionState moment, Canvas canvas) {
        Scale scale = Scale.of(figure.view(), canvas.width(), canvas.height());
        new Sketch(figure, scale).draw(moment, new Pen(canvas));
    }
}
