package decompress.terminal;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;

/**
 * The characters that turn one shown line into another.
 *
 * @param column where it begins, from 0
 * @param last whether the change clears the end of the old line
 */
record LineChange(int column, Line written, boolean last) {

    /** All of a line, whatever was there. */
    static LineChange all(Line after) {
        return new LineChange(0, after, true);
    }

    static LineChange between(Line before, Line after) {
        var old = before.text();
        var now = after.text();
        // Where characters are wider or narrower than one column, their number says nothing about their place.
        if (DisplayWidth.of(old) != old.length() || DisplayWidth.of(now) != now.length()) {
            return all(after);
        }
        var oldStyles = styles(before, old.length());
        var nowStyles = styles(after, now.length());
        var from = 0;
        while (from < Math.min(old.length(), now.length())
                && old.charAt(from) == now.charAt(from)
                && oldStyles[from] == nowStyles[from]) {
            from++;
        }
        var to = now.length();
        if (old.length() == now.length()) {
            while (to > from && old.charAt(to - 1) == now.charAt(to - 1) && oldStyles[to - 1] == nowStyles[to - 1]) {
                to--;
            }
        }
        return new LineChange(from, part(after, from, to), old.length() != now.length());
    }

    private static Style[] styles(Line line, int length) {
        var styles = new Style[length];
        var at = 0;
        for (var span : line.spans()) {
            for (var i = 0; i < span.text().length(); i++) {
                styles[at++] = span.style();
            }
        }
        return styles;
    }

    private static Line part(Line line, int from, int to) {
        var spans = new ArrayList<Span>();
        var at = 0;
        for (var span : line.spans()) {
            var begin = Math.max(0, from - at);
            var end = Math.min(span.text().length(), to - at);
            if (begin < end) {
                spans.add(new Span(span.text().substring(begin, end), span.style()));
            }
            at += span.text().length();
        }
        return new Line(spans);
    }
}
