package decompress.view;

import java.util.ArrayList;
import java.util.List;

/** Texts and lines one below the other, each text wrapped to the width of the window. */
public final class Page {
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    public Page(int width) {
        this.width = width;
    }

    public List<Line> lines() {
        return lines;
    }

    public Page title(String text) {
        return add(Prose.lines(text, Style.TITLE, width));
    }

    public Page text(String text) {
        return add(Prose.lines(text, Style.PLAIN, width));
    }

    public Page muted(String text) {
        return add(Prose.lines(text, Style.MUTED, width));
    }

    /** A title with an empty line above it, except at the top. */
    public Page heading(String text) {
        return gap().title(text);
    }

    /** An empty line, except at the top. */
    public Page gap() {
        return lines.isEmpty() ? this : add(List.of(Line.EMPTY));
    }

    /** One of several points. */
    public Page item(String text) {
        return hanging("  · ", text, Style.PLAIN);
    }

    /** A text beside its head, in the same style. */
    public Page hanging(String head, String text, Style style) {
        return hanging(new Span(head, style), text, style);
    }

    /** A text beside its head. */
    public Page hanging(Span head, String text, Style style) {
        return add(Prose.hanging(head, text, style, width));
    }

    public Page indented(int spaces, String text, Style style) {
        return add(Prose.indented(spaces, text, style, width));
    }

    public Page add(List<Line> more) {
        lines.addAll(more);
        return this;
    }
}
