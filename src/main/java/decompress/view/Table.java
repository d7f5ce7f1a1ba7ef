package decompress.view;

import decompress.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells set in columns, two spaces apart. */
public final class Table {
    private static final String GAP = "  ";

    private int longestFirst = Integer.MAX_VALUE;
    private Style first = Style.PLAIN;

    /** The head first. */
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        rows.add(List.of(header));
    }

    /** The same table with names in the first column, so wide at most; a longer one has a line of its own. */
    public Table named(int longest) {
        longestFirst = longest;
        first = Style.TITLE;
        return this;
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
            if (isAlone(row.get(0))) {
                lines.add(Line.of(row.get(0), first));
            }
            var text = join(row, widths);
            var name = text.substring(0, Math.min(text.length(), shown(row, 0).length()));
            lines.add(
                    lines.isEmpty()
                            ? Line.of(text, Style.MUTED)
                            : new Line(List.of(
                                    new Span(name, first), new Span(text.substring(name.length()), Style.PLAIN))));
        }
        return lines;
    }

    private int[] widths() {
        var widths = new int[rows.get(0).size()];
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                var cell = shown(row, column);
                widths[column] = Math.max(widths[column], DisplayWidth.of(cell));
            }
        }
        return widths;
    }

    private boolean isAlone(String first) {
        return DisplayWidth.of(first) > longestFirst;
    }

    private String shown(List<String> row, int column) {
        return column == 0 && isAlone(row.get(0)) ? "" : row.get(column);
    }

    private String join(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(DisplayWidth.pad(shown(cells, column), widths[column]));
        }
        return line.toString().stripTrailing();
    }
}
