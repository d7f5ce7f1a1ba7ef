package decompress.pose.raster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A sheet of dots, two wide and four high in every character cell, that remembers in which cells something moves. */
class Canvas {

    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
    private static final int BLANK = 0x2800;

    private final int columns;
    private final int rows;
    private final byte[] cells;
    private final BitSet moving = new BitSet();

    Canvas(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.cells = new byte[columns * rows];
    }

    int width() {
        return columns * 2;
    }

    int height() {
        return rows * 4;
    }

    void set(int x, int y, boolean moves) {
        if (x >= 0 && y >= 0 && x < width() && y < height()) {
            cells[cell(x, y)] |= (byte) BITS[x & 1][y & 3];
            if (moves) {
                moving.set(cell(x, y));
            }
        }
    }

    FigureImage image() {
        List<String> lines = new ArrayList<>(rows);
        char[] line = new char[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                line[column] = (char) (BLANK + (cells[row * columns + column] & 0xFF));
            }
            lines.add(new String(line));
        }
        return new FigureImage(lines, columns, moving);
    }

    private int cell(int x, int y) {
        return (y >> 2) * columns + (x >> 1);
    }
}
