package decompress.view;

import decompress.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells set in columns, two spaces apart. */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        this.header = List.of(header);
    }

    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    public int width() {
        return widths().stream().mapToInt(Integer::intValue).sum() + GAP.length() * (header.size() - 1);
    }

    public List<Line> lines() {
        var widths = widths();
        var lines = new ArrayList<Line>();
        lines.add(Line.of(join(header, widths), Style.MUTED));
        rows.forEach(row -> lines.add(Line.of(join(row, widths))));
        return lines;
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (var column = 0; column < header.size(); column++) {
            var at = column;
            var widest = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(at)))
                    .max()
                    .orElse(0);
            widths.add(Math.max(DisplayWidth.of(header.get(column)), widest));
        }
        return widths;
    }

    private static String join(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder();
        for (var column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(DisplayWidth.pad(cells.get(column), widths.get(column)));
        }
        return line.toString().stripTrailing();
    }
}
