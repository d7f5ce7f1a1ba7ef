package decompress.pose.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Draws with letters that lean as the stroke leans: one a row where it is steep, one a column where it is flat. */
final class LetterPen implements Pen {

    private final char[][] cells;
    private final BitSet firm = new BitSet();
    private final BitSet moving = new BitSet();
    private boolean moves;

    LetterPen(int columns, int rows) {
        this.cells = new char[rows][columns];
        for (char[] row : cells) {
            Arrays.fill(row, ' ');
        }
    }

    FigureImage image() {
        List<String> lines = new ArrayList<>(cells.length);
        for (char[] row : cells) {
            lines.add(new String(row));
        }
        return new FigureImage(lines, cells[0].length, moving);
    }

    @Override
    public void line(double[] path, Stroke stroke) {
        moves = stroke.moving();
        for (int i = 2; i < path.length; i += 2) {
            double x = column(path[i - 2]);
            double y = row(path[i - 1]);
            double dx = column(path[i]) - x;
            double dy = row(path[i + 1]) - y;
            if (Math.abs(dy) >= Math.abs(dx)) {
                steep(x, y, dx, dy, stroke);
            } else {
                flat(x, y, dx, dy, stroke);
            }
        }
    }

    @Override
    public void circle(double x, double y, double radius, Stroke stroke) {
        moves = stroke.moving();
        round(column(x), row(y), radius / 2);
    }

    @Override
    public void head(double x, double y, double radius, boolean moving) {
        moves = moving;
        round(column(x), row(y), radius / 2);
    }

    @Override
    public void arrow(double x, double y, double tipX, double tipY, int weight) {
        moves = true;
        boolean flat = Math.abs(tipX - x) > Math.abs(tipY - y);
        char tip = flat ? tipX > x ? '>' : '<' : tipY < y ? '^' : 'v';
        int steps = 1 + (int) Math.max(Math.abs(column(tipX) - column(x)), Math.abs(row(tipY) - row(y)));
        for (int i = 0; i <= steps; i++) {
            int column = (int) Math.floor(column(x + (tipX - x) * i / steps));
            int row = (int) Math.floor(row(y + (tipY - y) * i / steps));
            put(column, row, i == steps ? tip : flat ? '-' : ':');
        }
    }

    @Override
    public void floor() {
        Arrays.fill(cells[cells.length - 1], '_');
    }

    private void steep(double x, double y, double dx, double dy, Stroke stroke) {
        int last = (int) Math.ceil(Math.max(y, y + dy) - 0.5);
        for (int row = (int) Math.ceil(Math.min(y, y + dy) - 0.5); row < last; row++) {
            double at = x + (row + 0.5 - y) * dx / dy;
            int column = (int) Math.floor(at);
            put(column, row, StrokeLetter.steep(dx, dy, stroke), stroke);
        }
    }

    private void flat(double x, double y, double dx, double dy, Stroke stroke) {
        int last = (int) Math.ceil(Math.max(x, x + dx) - 0.5);
        for (int column = (int) Math.ceil(Math.min(x, x + dx) - 0.5); column < last; column++) {
            double at = y + (column + 0.5 - x) * dy / dx;
            int row = (int) Math.floor(at);
            char letter = StrokeLetter.flat(dx, dy, at - row, stroke);
            // Near the upper edge of a cell the line under the cell above is closer than any letter.
            boolean above = letter == '\'' && Math.abs(dy) < 0.2 * Math.abs(dx);
            if (letter == '/' || letter == '\\') {
                put(column, row, letter, stroke);
            } else {
                lay(column, above ? row - 1 : row, above ? '_' : letter);
            }
        }
    }

    private void round(double x, double y, double across) {
        int size = Math.max(1, (int) Math.round(across - 0.2));
        int center = (int) Math.floor(x);
        int top = (int) Math.round(y - size / 2.0);
        if (across < 0.9) {
            put(center, (int) Math.floor(y), 'o');
        } else if (size == 1) {
            ring(center, (int) Math.floor(y), 1, "(_)");
        } else {
            for (int row = 0; row < size; row++) {
                boolean edge = row == 0 || row == size - 1;
                int reach = edge && size > 3 ? size - 1 : size;
                ring(center, top + row, reach, row == 0 ? ".-." : edge ? "'-'" : "( )");
            }
        }
    }

    private void ring(int center, int row, int reach, String letters) {
        for (int column = center - reach; column <= center + reach; column++) {
            put(column, row, letters.charAt(column == center - reach ? 0 : column == center + reach ? 2 : 1));
        }
    }

    /** Flat strokes give way to steep ones, so that a corner looks the same whichever is drawn first. */
    private void lay(int column, int row, char letter) {
        if (!firm.get(cell(column, row))) {
            put(column, row, letter);
        }
    }

    private int cell(int column, int row) {
        return holds(column, row) ? row * cells[0].length + column : cells.length * cells[0].length;
    }

    private void put(int column, int row, char letter, Stroke stroke) {
        put(column, row, letter);
        firm.set(cell(column, row), stroke.body());
    }

    private void put(int column, int row, char letter) {
        if (holds(column, row)) {
            cells[row][column] = letter;
            moving.set(cell(column, row), moves);
        }
    }

    private boolean holds(int column, int row) {
        return row >= 0 && row < cells.length && column >= 0 && column < cells[0].length;
    }

    private static double column(double x) {
        return (x + 0.5) / 2;
    }

    private static double row(double y) {
        return (y + 0.5) / 4;
    }
}
