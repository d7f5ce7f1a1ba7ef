package decompress.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.ScreenTerminal;

/** The picture on a terminal at one moment. */
public record Picture(List<List<Cell>> rows, int cursorRow, int cursorColumn) {
    /** One place on the screen. */
    public record Cell(int codePoint, boolean bold, boolean dim, boolean inverse, int colour) {
        /** Where a text has no colour of its own. */
        public static final int PLAIN = -1;

        private static Cell of(long cell) {
            return new Cell(
                    ScreenTerminal.cellCodePoint(cell),
                    ScreenTerminal.cellBold(cell),
                    ScreenTerminal.cellDim(cell),
                    ScreenTerminal.cellInverse(cell),
                    ScreenTerminal.cellHasForeground(cell) ? ScreenTerminal.cellForeground(cell) : PLAIN);
        }
    }

    public static Picture of(ScreenTerminal terminal) {
        int width = terminal.getColumns();
        int height = terminal.getRows();
        var cells = new long[width * height];
        var cursor = new int[2];
        terminal.dump(cells, cursor);
        var rows = new ArrayList<List<Cell>>();
        for (int row = 0; row < height; row++) {
            int start = row * width;
            rows.add(IntStream.range(start, start + width)
                    .mapToObj(place -> Cell.of(cells[place]))
                    .toList());
        }
        return new Picture(rows, cursor[1], cursor[0]);
    }

    /** The rows as text, without blanks at their ends and without empty rows at the bottom. */
    public String text() {
        return IntStream.range(0, rows.size())
                .mapToObj(this::line)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** One row as text, from 0. */
    public String line(int row) {
        return rows.get(row).stream()
                .filter(cell -> cell.codePoint() != 0)
                .map(cell -> Character.toString(cell.codePoint()))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    public boolean shows(String text) {
        return text().contains(text);
    }

    /** The first cell of a text that is on the screen. */
    public Cell cellAt(String text) {
        for (int row = 0; row < rows.size(); row++) {
            int column = line(row).indexOf(text);
            if (column >= 0) {
                return rows.get(row).get(column);
            }
        }
        throw new AssertionError("\"" + text + "\" is not on the screen:\n" + text());
    }

    @Override
    public String toString() {
        return text();
    }
}
