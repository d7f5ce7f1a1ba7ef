package decompress.terminal.tty;

import java.util.Map;

/** How many columns and rows a terminal shows. */
public record Size(int columns, int rows) {
    static final Size USUAL = new Size(80, 24);

    /** More than any real window has: what lies beyond stays empty. */
    static final Size LARGEST = new Size(500, 200);

    /** Returns this size, at most 500x200; a side of 0, as in containers and serial lines, becomes COLUMNS or LINES, or 80x24. */
    Size or(Map<String, String> environment) {
        int across = columns > 0 ? columns : positive(environment.get("COLUMNS"), USUAL.columns);
        int down = rows > 0 ? rows : positive(environment.get("LINES"), USUAL.rows);
        return new Size(Math.min(across, LARGEST.columns), Math.min(down, LARGEST.rows));
    }

    private static int positive(String text, int otherwise) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
    }
}
