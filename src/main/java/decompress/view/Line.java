package decompress.view;

import decompress.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of what is shown. */
public record Line(List<Span> spans) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Line of(String text, Style style) {
        return new Line(List.of(new Span(text, style)));
    }

    /** The text without its meanings. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The beginning of the line that fits into so many columns. */
    public Line cut(int columns) {
        var fitting = new ArrayList<Span>();
        int left = columns;
        for (var span : spans) {
            var text = DisplayWidth.fit(span.text(), left);
            fitting.add(new Span(text, span.style()));
            if (text.length() < DisplayWidth.shown(span.text()).length()) {
                break;
            }
            left -= DisplayWidth.of(text);
        }
        return new Line(fitting);
    }
}
