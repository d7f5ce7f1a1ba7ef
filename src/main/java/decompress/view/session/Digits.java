package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** A number in digits as tall as a box allows, for reading from the floor. */
final class Digits {
    /** How the strokes are filled, so that phases differ without colour. */
    enum Weight {
        SOLID,
        OUTLINE,
        HALFTONE
    }

    private static final String LETTERS = "0123456789:";
    private static final String[] TALL = {
        "01110 00100 01110 11110 00010 11111 01110 11111 01110 01110 0",
        "10001 01100 10001 00001 00110 10000 10000 00001 10001 10001 0",
        "10001 00100 00001 00001 01010 10000 10000 00010 10001 10001 1",
        "10001 00100 00010 01110 10010 11110 11110 00100 01110 01111 0",
        "10001 00100 00100 00001 11111 00001 10001 00100 10001 00001 1",
        "10001 00100 01000 00001 00010 10001 10001 00100 10001 00001 0",
        "01110 01110 11111 11110 00010 01110 01110 00100 01110 01110 0",
    };
    private static final String[] SHORT = {
        "111 010 111 111 101 111 111 111 111 111 0",
        "101 110 001 001 101 100 100 001 101 101 1",
        "101 010 111 111 111 111 111 001 111 111 0",
        "101 010 100 001 001 001 101 001 101 001 1",
        "111 111 111 111 001 111 111 001 111 111 0",
    };

    private final String number;
    private final Glyphs glyphs;
    private final Weight weight;

    private Digits(String number, Glyphs glyphs, Weight weight) {
        this.number = number;
        this.glyphs = glyphs;
        this.weight = weight;
    }

    /** The lines of the tallest digits that fit, at least one line of plain text. */
    static List<String> fitting(String number, int columns, int rows, Glyphs glyphs, Weight weight) {
        var digits = new Digits(number, glyphs, weight);
        for (var scale = 2 * rows / TALL.length; scale > 0; scale--) {
            if (digits.fits(TALL, scale, columns, rows)) {
                return digits.lines(TALL, scale);
            }
        }
        return digits.fits(SHORT, 1, columns, rows)
                ? digits.lines(SHORT, 1)
                : List.of(DisplayWidth.fit(number, columns));
    }

    private boolean fits(String[] font, int scale, int columns, int rows) {
        var across = scale * row(font[0]).length();
        var down = scale * font.length;
        return glyphs == Glyphs.UNICODE
                ? across <= columns && (down + 1) / 2 <= rows
                : 2 * across <= columns && down <= rows;
    }

    /** In half blocks every dot of the font is one column wide and half a row high, in letters two and one: square. */
    private List<String> lines(String[] font, int scale) {
        var dots = dots(font, scale);
        var lines = new ArrayList<String>();
        var step = glyphs == Glyphs.UNICODE ? 2 : 1;
        for (var y = 0; y < dots.length; y += step) {
            var line = new StringBuilder();
            for (var x = 0; x < dots[y].length; x++) {
                var lower = y + 1 < dots.length && dots[y + 1][x];
                line.append(
                        step == 1 ? dots[y][x] ? "██" : "  " : " ▀▄█".charAt((dots[y][x] ? 1 : 0) + (lower ? 2 : 0)));
            }
            lines.add(scale == 2 || scale < 3 && step == 1 ? shaded(line.toString()) : line.toString());
        }
        return lines;
    }

    /** Strokes of one or two dots are too thin to be hollow. */
    private String shaded(String line) {
        return switch (weight) {
            case SOLID -> line;
            case OUTLINE -> line.replace('█', '▒');
            case HALFTONE -> line.replace('█', '▓');
        };
    }

    private boolean[][] dots(String[] font, int scale) {
        var solid = new boolean[scale * font.length][];
        for (var y = 0; y < solid.length; y++) {
            var row = row(font[y / scale]);
            solid[y] = new boolean[scale * row.length()];
            for (var x = 0; x < solid[y].length; x++) {
                solid[y][x] = row.charAt(x / scale) == '1';
            }
        }
        return scale < 3 || weight == Weight.SOLID ? solid : thinned(solid, scale);
    }

    private boolean[][] thinned(boolean[][] solid, int scale) {
        var edge = Math.max(1, scale / 4);
        var dots = new boolean[solid.length][solid[0].length];
        for (var y = 0; y < dots.length; y++) {
            for (var x = 0; x < dots[y].length; x++) {
                dots[y][x] = solid[y][x] && (weight == Weight.OUTLINE ? isEdge(solid, x, y, edge) : (x + y) % 2 == 0);
            }
        }
        return dots;
    }

    private static boolean isEdge(boolean[][] solid, int x, int y, int edge) {
        for (var dy = -edge; dy <= edge; dy++) {
            for (var dx = -edge; dx <= edge; dx++) {
                var inside = y + dy >= 0 && y + dy < solid.length && x + dx >= 0 && x + dx < solid[0].length;
                if (!inside || !solid[y + dy][x + dx]) {
                    return true;
                }
            }
        }
        return false;
    }

    private String row(String font) {
        var letters = font.split(" ");
        var row = new StringBuilder();
        number.chars().forEach(digit -> row.append(row.isEmpty() ? "" : "0").append(letters[LETTERS.indexOf(digit)]));
        return row.toString();
    }
}
