package decompress.support;

import decompress.support.Picture.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a row of a screen as SVG: dots, blocks and letters, each at its place whatever the font. */
final class DrawnRow {
    static final int WIDTH = 8;
    static final int HEIGHT = 16;

    private static final String PLAIN = "#e6edf3";
    private static final String DIM = "#9aa4ae";
    /** From the emulator's twelve bits of colour, to what can be read on the dark ground. */
    private static final Map<Integer, String> COLOURS =
            Map.of(0x080, "#5fd787", 0x088, "#5fd7d7", 0x808, "#d08ad8", 0x800, "#ff8787");

    private static final int BRAILLE = 0x2800;
    /** Between two dots. */
    private static final int GAP = WIDTH / 2;
    /** The bits of a braille character's dots, row by row. */
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final List<Cell> cells;
    private final int left;
    private final int y;
    private final StringBuilder letters = new StringBuilder();
    private final Map<String, StringBuilder> dots = new LinkedHashMap<>();
    private final Map<String, StringBuilder> blocks = new LinkedHashMap<>();

    private DrawnRow(List<Cell> cells, int row, int column) {
        this.cells = cells;
        this.left = column * WIDTH;
        this.y = row * HEIGHT;
    }

    /** Empty where there is nothing to be seen. */
    static String svg(List<Cell> cells, int row, int column) {
        var drawn = new DrawnRow(cells, row, column);
        for (var from = 0; from < cells.size(); ) {
            var to = drawn.endOfRun(from);
            drawn.run(from, to);
            from = to;
        }
        var svg = new StringBuilder();
        drawn.blocks.forEach((fill, path) -> svg.append("<path fill=\"%s\" d=\"%s\"/>".formatted(fill, path)));
        drawn.dots.values().removeIf(StringBuilder::isEmpty);
        drawn.dots.forEach(
                (stroke, path) -> svg.append("<path class=\"dots\" stroke=\"%s\" d=\"%s\"/>".formatted(stroke, path)));
        return svg.append(drawn.letters).toString();
    }

    /** A run has one look, and is all blocks of one kind, all dots or all letters. */
    private int endOfRun(int from) {
        var first = cells.get(from);
        var to = from + 1;
        while (to < cells.size() && kind(cells.get(to)).equals(kind(first))) {
            to++;
        }
        return to;
    }

    private static String kind(Cell cell) {
        var character = cell.codePoint();
        var kind = isDots(character) ? "dots" : isBlock(character) ? Character.toString(character) : "letters";
        return kind + cell.bold() + cell.dim() + cell.inverse() + cell.colour();
    }

    private static boolean isDots(int character) {
        return character >= BRAILLE && character < BRAILLE + 0x100;
    }

    private static boolean isBlock(int character) {
        return "▀▄█░▒▓".indexOf(character) >= 0;
    }

    private void run(int from, int to) {
        var cell = cells.get(from);
        var ink = cell.dim() ? DIM : COLOURS.getOrDefault(cell.colour(), PLAIN);
        if (cell.inverse()) {
            block(ink, from, to, 0, HEIGHT);
        }
        switch (cell.codePoint()) {
            case '█' -> block(ink, from, to, 0, HEIGHT);
            case '▀' -> block(ink, from, to, 0, HEIGHT / 2);
            case '▄' -> block(ink, from, to, HEIGHT / 2, HEIGHT / 2);
            case '░' -> block(ink + "\" opacity=\".25", from, to, 0, HEIGHT);
            case '▒' -> block(ink + "\" opacity=\".5", from, to, 0, HEIGHT);
            case '▓' -> block(ink + "\" opacity=\".75", from, to, 0, HEIGHT);
            default -> {
                if (isDots(cell.codePoint())) {
                    dots(ink, from, to);
                } else {
                    letters(cell.inverse() ? MovingPicture.GROUND : ink, from, to);
                }
            }
        }
    }

    private void block(String fill, int from, int to, int top, int height) {
        var width = (to - from) * WIDTH;
        blocks.computeIfAbsent(fill, ignored -> new StringBuilder())
                .append("M%d %dh%dv%dh-%dz".formatted(left + from * WIDTH, y + top, width, height, width));
    }

    /** The style makes dots of a line, so that dots side by side are one stroke. */
    private void dots(String stroke, int from, int to) {
        var path = dots.computeIfAbsent(stroke, ignored -> new StringBuilder());
        for (var line = 0; line < DOTS.length; line++) {
            for (var dot = 2 * from; dot < 2 * to; dot++) {
                var first = dot;
                while (dot < 2 * to && isSet(dot, line)) {
                    dot++;
                }
                if (dot > first) {
                    var length = (dot - first - 1) * GAP;
                    path.append("M%d %dh%d.1".formatted(left + first * GAP + 2, y + line * GAP + 2, length));
                }
            }
        }
    }

    private boolean isSet(int dot, int line) {
        return (cells.get(dot / 2).codePoint() - BRAILLE & DOTS[line][dot % 2]) != 0;
    }

    /** Words apart from each other keep their places by the length that each is given. */
    private void letters(String fill, int from, int to) {
        var text = new StringBuilder();
        cells.subList(from, to).forEach(cell -> text.appendCodePoint(Math.max(' ', cell.codePoint())));
        var end = text.toString().stripTrailing().length();
        var begin = end - text.substring(0, end).stripLeading().length();
        if (begin < end) {
            letters.append("<text x=\"%d\" y=\"%d\" textLength=\"%d\" fill=\"%s\"%s>%s</text>"
                    .formatted(
                            left + (from + begin) * WIDTH,
                            y + 12,
                            (end - begin) * WIDTH,
                            fill,
                            cells.get(from).bold() ? " font-weight=\"bold\"" : "",
                            text.substring(begin, end).replace("&", "&amp;").replace("<", "&lt;")));
        }
    }
}
