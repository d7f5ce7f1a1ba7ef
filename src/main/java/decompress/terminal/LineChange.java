package decompress.terminal;

import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be written over a line so that it shows another one.
 *
 * @param column where it begins, from 0
 * @param last whether nothing of the line before stays behind it
 */
record LineChange(int column, Line written, boolean last) {

    /** All of a line, whatever was there. */
    static LineChange all(Line after) {
        return new LineChange(0, after, true);
    }

    static LineChange between(Line before, Line after) {
        var same = sameEnd(before.spans(), after.spans());
        var old = new Line(before.spans().subList(0, before.spans().size() - same));
        var now = new Line(after.spans().subList(0, after.spans().size() - same));
        return same > 0 && old.text().length() == now.text().length()
                ? inside(old, now, false, after)
                : inside(before, after, true, after);
    }

    private static int sameEnd(List<Span> old, List<Span> now) {
        var same = 0;
        while (same < Math.min(old.size(), now.size())
                && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static LineChange inside(Line before, Line after, boolean end, Line all) {
        var old = before.text();
        var now = after.text();
        // Where characters are wider or narrower than one column, their number says nothing about their place.
        if (DisplayWidth.of(old) != old.length() || DisplayWidth.of(now) != now.length()) {
            return all(all);
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
        return new LineChange(from, part(after, from, to), end && old.length() != now.length());
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
