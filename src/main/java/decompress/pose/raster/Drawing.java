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
        sketch(columns).draw(moment, new DotPen(canvas));
        return canvas.image();
    }

    Sketch sketch(int across) {
        return new Sketch(figure, Scale.of(figure.view(), across * 2, rows * 4));
    }
}
