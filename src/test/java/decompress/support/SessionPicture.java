package decompress.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Draws what a session shows as an SVG, from the program's own output; scripts/picture starts it. */
public final class SessionPicture {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final int WIDTH = 10;
    private static final int HEIGHT = 20;
    private static final int MARGIN = 16;
    private static final int BRAILLE = 0x2800;
    /** The bits of a braille character's dots, row by row. */
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private SessionPicture() {}

    /** Runs a short session on a terminal of its own and writes one moment of it. */
    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("picture");
        var session = Pty.java(
                        List.of("--enable-native-access=ALL-UNNAMED"),
                        decompress.Main.class,
                        "run",
                        "overhead-stretch",
                        "--sets",
                        "4",
                        "--hold",
                        "20s",
                        "--ready",
                        "1s",
                        "--no-questions",
                        "--sound",
                        "off",
                        "--no-awake",
                        "--cleared")
                .size(COLUMNS, ROWS)
                .env("HOME", home.toString())
                .env("LC_ALL", "C.UTF-8")
                .env("TERM", "xterm-256color");
        try (var pty = session.start()) {
            pty.awaitPicture(picture -> picture.shows("Push your palms up"), "the hold");
            var picture = pty.awaitPicture(seen -> seen.shows("1:44"), "the figure in its position");
            Files.writeString(Path.of(arguments[0]), svg(picture));
            pty.send("q");
            pty.awaitText("q again");
            pty.send(" ");
            pty.send("x");
            pty.awaitExit();
        }
    }

    private static String svg(Picture picture) throws IOException {
        var svg = new StringBuilder();
        var width = COLUMNS * WIDTH + 2 * MARGIN;
        var height = ROWS * HEIGHT + 2 * MARGIN;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                .formatted(width, height));
        svg.append(
                "<title>A session of decompress: a figure, the seconds in big digits, the cue and the keys</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#14181d\"/>\n");
        svg.append("<g font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"16\">\n");
        for (var row = 0; row < picture.rows().size(); row++) {
            for (var column = 0; column < picture.rows().get(row).size(); column++) {
                cell(svg, picture.rows().get(row).get(column), MARGIN + column * WIDTH, MARGIN + row * HEIGHT);
            }
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void cell(StringBuilder svg, Picture.Cell cell, int x, int y) {
        var fill = cell.coloured() ? "#d08ad8" : cell.dim() ? "#8b949e" : "#e6edf3";
        var character = cell.codePoint();
        if (character > BRAILLE && character < BRAILLE + 0x100) {
            dots(svg, character - BRAILLE, x, y, fill);
        } else if (character == '█' || character == '░') {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"%s/>\n"
                    .formatted(x, y, WIDTH, HEIGHT, fill, character == '░' ? " opacity=\"0.25\"" : ""));
        } else if (character > ' ' && character != BRAILLE) {
            svg.append("<text x=\"%d\" y=\"%d\" fill=\"%s\"%s>%s</text>\n"
                    .formatted(x, y + 15, fill, cell.bold() ? " font-weight=\"bold\"" : "", escaped(character)));
        }
    }

    private static void dots(StringBuilder svg, int bits, int x, int y, String fill) {
        for (var row = 0; row < DOTS.length; row++) {
            for (var column = 0; column < 2; column++) {
                if ((bits & DOTS[row][column]) != 0) {
                    svg.append(String.format(
                            Locale.ROOT,
                            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"1.9\" fill=\"%s\"/>\n",
                            x + 2.5 + 5 * column,
                            y + 2.5 + 5 * row,
                            fill));
                }
            }
        }
    }

    private static String escaped(int character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            default -> Character.toString(character);
        };
    }
}
