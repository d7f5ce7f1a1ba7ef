package decompress.view.session;

import decompress.text.DisplayWidth;
import decompress.view.Glyphs;
import java.util.ArrayList;
import java.util.List;

/** A number in digits as tall as a box allows, for reading from the floor. */
final class Digits {
    private static final String LETTERS = "0123456789:";
    private static final String[] TALL = {
        "01110 00100 01110 01110 00010 11111 01110 11111 01110 01110 0",
        "10001 01100 10001 10001 00110 10000 10001 00001 10001 10001 0",
        "10001 00100 00001 00001 01010 11110 10000 00010 10001 10001 1",
        "10001 00100 00010 00110 10010 00001 11110 00100 01110 01111 0",
        "10001 00100 00100 00001 11111 00001 10001 00100 10001 00001 1",
        "10001 00100 01000 10001 00010 10001 10001 01000 10001 10001 0",
        "01110 01110 11111 01110 00010 01110 01110 01000 01110 01110 0",
    };
    private static final String[] SHORT = {
        "111 010 111 111 101 111 111 111 111 111 0",
        "101 110 001 001 101 100 100 001 101 101 1",
        "101 010 111 111 111 111 111 001 111 111 0",
        "101 010 100 001 001 001 101 001 101 001 1",
        "111 111 111 111 001 111 111 001 111 111 0",
    };

    private Digits() {}

    /** The lines of the tallest digits that fit, at least one line of plain text. */
    static List<String> fitting(String number, int columns, int rows, Glyphs glyphs) {
        for (var scale = rows / TALL.length; scale > 0; scale--) {
            var lines = scaled(TALL, number, scale);
            if (fits(lines, columns, rows)) {
                return lines;
            }
        }
        var small = scaled(SHORT, number, 1);
        if (fits(small, columns, rows)) {
            return small;
        }
        var halved = halved(number);
        return glyphs == Glyphs.UNICODE && fits(halved, columns, rows)
                ? halved
                : List.of(DisplayWidth.fit(number, columns));
    }

    private static boolean fits(List<String> lines, int columns, int rows) {
        return lines.size() <= rows && lines.get(0).length() <= columns;
    }

    /** Every dot of the font is two columns wide and one row high at scale 1, which is nearly square. */
    private static List<String> scaled(String[] font, String number, int scale) {
        var lines = new ArrayList<String>();
        for (var row : font) {
            var line = dots(row, number, 2 * scale);
            for (var copy = 0; copy < scale; copy++) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String dots(String row, String number, int across) {
        var letters = row.split(" ");
        var line = new StringBuilder();
        number.chars().forEach(letter -> {
            line.append(line.isEmpty() ? "" : " ".repeat(across));
            letters[LETTERS.indexOf(letter)]
                    .chars()
                    .forEach(dot -> line.append((dot == '1' ? "█" : " ").repeat(across)));
        });
        return line.toString();
    }

    /** Two rows of dots in each line, by half blocks. */
    private static List<String> halved(String number) {
        var lines = new ArrayList<String>();
        for (var row = 0; row < SHORT.length; row += 2) {
            var upper = dots(SHORT[row], number, 1);
            var lower = row + 1 < SHORT.length ? dots(SHORT[row + 1], number, 1) : " ".repeat(upper.length());
            var line = new StringBuilder();
            for (var at = 0; at < upper.length(); at++) {
                var both = (upper.charAt(at) == '█' ? 1 : 0) + (lower.charAt(at) == '█' ? 2 : 0);
                line.append(" ▀▄█".charAt(both));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
