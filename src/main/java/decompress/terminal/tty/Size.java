package decompress.terminal.tty;

import java.util.Map;

/** How many columns and rows a terminal shows. */
public record Size(int columns, int rows) {
    static final Size USUAL = new Size(80, 24);

    /** This size where it is known; a side of 0, as in containers and serial lines, is COLUMNS or LINES, else 80x24. */
    Size or(Map<String, String> environment) {
        return new Size(
                columns > 0 ? columns : positive(environment.get("COLUMNS"), USUAL.columns),
                rows > 0 ? rows : positive(environment.get("LINES"), USUAL.rows));
    }

    private static int positive(String text, int otherwise) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
    }
}
