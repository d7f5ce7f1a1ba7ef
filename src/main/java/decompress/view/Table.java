package decompress.view;

import decompress.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells set in columns, two spaces apart. */
public final class Table {
    private static final String GAP = "  ";

    /** The head first. */
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(List.of(header));
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    public int width() {
        var width = GAP.length() * (rows.get(0).size() - 1);
        for (var column : widths()) {
            width += column;
        }
        return width;
    }

    public List<Line> lines() {
        var widths = widths();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(Line.of(join(row, widths), lines.isEmpty() ? Style.MUTED : Style.PLAIN));
        }
        return lines;
    }

    private int[] widths() {
        var widths = new int[rows.get(0).size()];
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    private static String join(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(DisplayWidth.pad(cells.get(column), widths[column]));
        }
        return line.toString().stripTrailing();
    }
}
