package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** Where texts stand on a line, and blocks of lines in a box. */
final class Placement {
    private Placement() {}

    static Line centred(String text, int across, Style style) {
        var fitted = DisplayWidth.fit(text, across);
        var left = Math.max(0, (across - DisplayWidth.of(fitted)) / 2);
        return new Line(List.of(new Span(" ".repeat(left), Style.PLAIN), new Span(fitted, style)));
    }

    /** One text on the left, one on the right, which stays whole. */
    static Line ends(String left, Style style, String right, int across) {
        var fitted = DisplayWidth.fit(left, Math.max(0, across - DisplayWidth.of(right) - 1));
        var gap = Math.max(0, across - DisplayWidth.of(fitted) - DisplayWidth.of(right));
        return new Line(List.of(
                new Span(fitted, style), new Span(DisplayWidth.fit(" ".repeat(gap) + right, across), Style.PLAIN)));
    }

    /** In the middle between top and bottom. */
    static List<Line> middle(List<Line> block, int rows) {
        var lines = new ArrayList<Line>();
        for (var above = 0; above < (rows - block.size()) / 2; above++) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(block.subList(0, Math.min(block.size(), rows)));
        return lines;
    }

    static List<Line> sideBySide(List<Line> left, List<Line> right, int gap, int rows) {
        var lines = new ArrayList<Line>();
        for (var row = 0; row < rows; row++) {
            var spans = new ArrayList<Span>();
            if (row < left.size()) {
                spans.addAll(left.get(row).spans());
            }
            if (row < right.size()) {
                spans.add(new Span(" ".repeat(gap), Style.PLAIN));
                spans.addAll(right.get(row).spans());
            }
            lines.add(new Line(spans));
        }
        return lines;
    }
}
