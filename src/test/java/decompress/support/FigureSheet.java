package decompress.support;

import decompress.library.Poses;
import decompress.pose.Figure;
import decompress.pose.MotionState;
import decompress.pose.raster.Drawing;
import decompress.pose.raster.FigureImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Draws all shipped figures at the start, in the middle and at the end as an SVG; scripts/picture starts it. */
public final class FigureSheet {
    private static final int COLUMNS = 36;
    private static final int ROWS = 17;
    private static final int BRAILLE = 0x2800;
    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};
    private static final List<MotionState> MOMENTS =
            List.of(MotionState.START, new MotionState(0.5, 0), MotionState.END);
    private static final int DOT = 4;
    private static final int GAP = 24;
    private static final int TITLE = 28;
    private static final int ACROSS = COLUMNS * 2 * DOT + GAP;
    private static final int DOWN = ROWS * 4 * DOT + TITLE + GAP;

    private FigureSheet() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), svg(Poses.all()));
    }

    private static String svg(Map<String, Figure> figures) {
        var height = (figures.size() + 1) / 2 * DOWN + GAP;
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n"
                .formatted(6 * ACROSS + 2 * GAP, height));
        svg.append("<title>Every figure at the start, in the middle and at the end of its movement</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#14181d\"/>\n");
        var ids = List.copyOf(figures.keySet());
        for (var i = 0; i < ids.size(); i++) {
            var x = GAP + i % 2 * (3 * ACROSS + GAP);
            var y = GAP + i / 2 * DOWN;
            svg.append(
                    "<text x=\"%d\" y=\"%d\" fill=\"#e6edf3\" font-family=\"sans-serif\" font-size=\"18\">%s</text>%n"
                            .formatted(x, y + 14, ids.get(i)));
            var drawing = new Drawing(figures.get(ids.get(i)), COLUMNS, ROWS);
            for (var at = 0; at < MOMENTS.size(); at++) {
                draw(svg, drawing.braille(MOMENTS.get(at)), x + at * ACROSS, y + TITLE);
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void draw(StringBuilder svg, FigureImage image, int left, int top) {
        for (var moving : List.of(false, true)) {
            var path = new StringBuilder();
            for (var y = 0; y < 4 * ROWS; y++) {
                for (var x = 0; x < 2 * COLUMNS; x++) {
                    var cell = image.lines().get(y / 4).charAt(x / 2) - BRAILLE;
                    if ((cell & BITS[x % 2][y % 4]) != 0 && image.moves(x / 2, y / 4) == moving) {
                        path.append("M%d %dh3.6v3.6h-3.6z".formatted(left + x * DOT, top + y * DOT));
                    }
                }
            }
            svg.append("<path fill=\"%s\" d=\"%s\"/>%n".formatted(moving ? "#d08ad8" : "#e6edf3", path));
        }
    }
}
