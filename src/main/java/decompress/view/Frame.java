package decompress.view;

import java.util.List;

/**
 * The lines on the screen at one moment, from the top.
 *
 * @param title what the window is called meanwhile; empty for what it was called before
 */
public record Frame(List<Line> lines, String title) {
    public Frame {
        lines = List.copyOf(lines);
    }

    public Frame(List<Line> lines) {
        this(lines, "");
    }
}
