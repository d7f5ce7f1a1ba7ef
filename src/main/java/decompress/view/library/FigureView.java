package decompress.view.library;

import decompress.pose.Figure;
import decompress.pose.MotionState;
import decompress.pose.raster.Drawing;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure at the start, in the middle and at the end of its movement, side by side where there is room. */
public record FigureView(int width) {
    private static final int COLUMNS = 26;
    private static final int ROWS = 9;
    private static final int GAP = 1;
    private static final List<String> NAMES = List.of("start", "middle", "end");
    private static final List<MotionState> MOMENTS =
            List.of(MotionState.START, new MotionState(0.5, 0), MotionState.END);

    /** The lines of the figure; none where even one picture is too wide. */
    public List<Line> lines(Figure figure) {
        var across = Math.min(NAMES.size(), (width + GAP) / (COLUMNS + GAP));
        if (across == 0) {
            return List.of();
        }
        var shown = across == NAMES.size() ? List.of(0, 1, 2) : across == 2 ? List.of(0, 2) : List.of(2);
        var drawing = new Drawing(figure, COLUMNS, ROWS);
        var pictures = shown.stream()
                .map(at -> drawing.braille(MOMENTS.get(at)).lines())
                .toList();
        var lines = new ArrayList<Line>();
        for (var row = 0; row < ROWS; row++) {
            var at = row;
            lines.add(beside(pictures.stream().map(picture -> picture.get(at)), Style.FIGURE));
        }
        lines.add(beside(shown.stream().map(at -> DisplayWidth.pad(NAMES.get(at), COLUMNS)), Style.MUTED));
        return lines;
    }

    private static Line beside(Stream<String> texts, Style style) {
        return Line.of(texts.collect(Collectors.joining(" ")).stripTrailing(), style);
    }
}
