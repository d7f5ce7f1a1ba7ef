package decompress.report;

import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** A sheet to print from a terminal. */
public record SheetText(int width) {
    private static final String BLANK = "_".repeat(20);

    public List<Line> lines(Sheet sheet) {
        var lines = new ArrayList<Line>();
        for (var part : sheet.parts()) {
            if (!lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(Prose.lines(part.heading(), Style.TITLE, width));
            part.lines().forEach(line -> lines.addAll(Prose.lines(line, Style.PLAIN, width)));
            part.boxes().forEach(box -> lines.addAll(hanging("[ ] ", box)));
            part.blanks().forEach(blank -> lines.addAll(hanging("    ", blank + ": " + BLANK)));
        }
        return lines;
    }

    private List<Line> hanging(String head, String text) {
        return Prose.hanging(new Span(head, Style.PLAIN), text, Style.PLAIN, width);
    }
}
