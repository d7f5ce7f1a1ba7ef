package decompress.pose.raster;

import java.util.BitSet;
import java.util.List;

/** A drawn figure: as many lines as rows, each of as many characters as columns, and in which cells something moves. */
public final class FigureImage {

    private final List<String> lines;
    private final int columns;
    private final BitSet moving;

    FigureImage(List<String> lines, int columns, BitSet moving) {
        this.lines = List.copyOf(lines);
        this.columns = columns;
        this.moving = moving;
    }

    public List<String> lines() {
        return lines;
    }

    /** Whether the character belongs to a part of the body that moves between start and end. */
    public boolean moves(int column, int row) {
        return moving.get(row * columns + column);
    }
}
