package decompress.terminal;

import decompress.terminal.tty.Size;
import decompress.text.DisplayWidth;
import decompress.view.Frame;
import decompress.view.Line;
import java.util.List;

/** What has to be written so that a screen shows the next frame: the lines that changed. */
final class Painter {
    private static final String CLEAR_SCREEN = "\033[0m\033[2J";
    private static final String CLEAR_TO_END_OF_LINE = "\033[K";

    private final Palette palette;
    private List<Line> shown = List.of();
    private Size size;
    private boolean everyLine;

    Painter(Palette palette) {
        this.palette = palette;
    }

    /** Nobody knows what the screen shows now. */
    void forget() {
        size = null;
    }

    /** Others may have written on the screen: the next frame covers it without clearing it first. */
    void refresh() {
        everyLine = true;
    }

    /** Empty when the screen shows the frame already. */
    String paint(Frame frame, Size now) {
        var out = new StringBuilder();
        if (!now.equals(size)) {
            out.append(CLEAR_SCREEN);
            shown = List.of();
            size = now;
        }
        int rows = everyLine ? now.rows() : Math.max(frame.lines().size(), shown.size());
        for (int row = 0; row < Math.min(now.rows(), rows); row++) {
            var line = lineOrEmpty(frame.lines(), row);
            if (everyLine || !line.equals(lineOrEmpty(shown, row))) {
                out.append("\033[").append(row + 1).append(";1H").append(text(line.cut(now.columns()), now.columns()));
            }
        }
        shown = frame.lines();
        everyLine = false;
        return out.toString();
    }

    private static Line lineOrEmpty(List<Line> lines, int row) {
        return row < lines.size() ? lines.get(row) : Line.EMPTY;
    }

    /** Clearing behind a line that fills the last column would take its last character. */
    private String text(Line line, int columns) {
        var text = palette.render(line);
        return DisplayWidth.of(line.text()) < columns ? text + CLEAR_TO_END_OF_LINE : text;
    }
}
