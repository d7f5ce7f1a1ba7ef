package decompress.view;

import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** Sentences laid out in lines that fit a window, however narrow it is. */
public final class Prose {
    private Prose() {}

    public static List<Line> lines(String text, Style style, int width) {
        var lines = new ArrayList<Line>();
        for (var line : WordWrap.lines(text, width)) {
            lines.add(Line.of(line, style));
        }
        return lines;
    }

    /** A text below and beside so many spaces; a window in which these take half a line has none. */
    public static List<Line> indented(int spaces, String text, Style style, int width) {
        return hanging(new Span(" ".repeat(spaces), style), text, style, width);
    }

    /** A text beside its head; a window in which that takes half a line has the text below it. */
    public static List<Line> hanging(Span head, String text, Style style, int width) {
        var indent = DisplayWidth.of(head.text());
        var lines = new ArrayList<Line>();
        if (2 * indent > width) {
            if (!head.text().isBlank()) {
                lines.addAll(lines(head.text().strip(), head.style(), width));
            }
            lines.addAll(lines(text, style, width));
            return lines;
        }
        for (var line : WordWrap.lines(text, width - indent)) {
            var before = lines.isEmpty() ? head : new Span(" ".repeat(indent), head.style());
            lines.add(new Line(List.of(before, new Span(line, style))));
        }
        return lines;
    }
}
