package decompress.terminal;

import decompress.terminal.tty.Size;
import decompress.text.DisplayWidth;
import decompress.view.Frame;
import decompress.view.Line;
import java.util.List;

/** Writes the changes in each line that turn the shown frame into the next one. */
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

    /** Forgets the shown frame, so that the next one is painted whole. */
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
            var before = lineOrEmpty(shown, row);
            if (everyLine || !line.equals(before)) {
                write(out, row, everyLine ? LineChange.all(line) : LineChange.between(before, line));
            }
        }
        shown = frame.lines();
        everyLine = false;
        return out.toString();
    }

    private static Line lineOrEmpty(List<Line> lines, int row) {
        return row < lines.size() ? lines.get(row) : Line.EMPTY;
    }

    private void write(StringBuilder out, int row, LineChange change) {
        int room = size.columns() - change.column();
        if (room <= 0) {
            return;
        }
        var written = change.written().cut(room);
        out.append("\033[")
                .append(row + 1)
                .append(';')
                .append(change.column() + 1)
                .append('H')
                .append(palette.render(written));
        // Clearing after a line that fills the last column would erase its last character.
        if (change.last() && DisplayWidth.of(written.text()) < room) {
            out.append(CLEAR_TO_END_OF_LINE);
        }
    }
}
