package decompress.view;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
public final class Wrap {
    private Wrap() {}

    /** Breaks a text so that no line is wider than {@code columns}; a longer word is cut. */
    public static List<String> text(String text, int columns) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && Columns.of(line.toString()) + 1 + Columns.of(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(cut(word, columns, lines, line));
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cut(String word, int columns, List<String> lines, StringBuilder line) {
        var rest = word;
        while (line.isEmpty() && Columns.of(rest) > columns) {
            var head = Columns.fit(rest, Math.max(2, columns));
            lines.add(head);
            rest = rest.substring(head.length());
        }
        return rest;
    }
}
