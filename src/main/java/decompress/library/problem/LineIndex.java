package decompress.library.problem;

import java.util.Arrays;

/** The lines of a text, to find the place of a character. */
public final class LineIndex {
    private final String text;
    /** The offset in the text at which each line begins. */
    private final int[] starts;
    /** The number of characters before each line. */
    private final int[] before;

    /** A place for people: line and column in characters, counted from 1, and the line itself. */
    public record Place(int line, int column, String source) {}

    private LineIndex(String text, int[] starts, int[] before) {
        this.text = text;
        this.starts = starts;
        this.before = before;
    }

    public static LineIndex of(String text) {
        var starts = new int[16];
        var lines = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        var before = new int[lines];
        for (var line = 1; line < lines; line++) {
            before[line] = before[line - 1] + text.codePointCount(starts[line - 1], starts[line]);
        }
        return new LineIndex(text, Arrays.copyOf(starts, lines), before);
    }

    /** The line, counted from 1, of a character given by the number of characters before it. */
    public int line(int characters) {
        var found = Arrays.binarySearch(before, characters);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a character, given by the number of characters before it. */
    public Place at(int characters) {
        var line = line(characters);
        var end = line < starts.length ? starts[line] : text.length();
        var source = text.substring(starts[line - 1], end);
        var column = Math.min(characters - before[line - 1], source.length()) + 1;
        return new Place(line, column, withoutEnd(withoutEnd(source, "\n"), "\r"));
    }

    public Place end() {
        return at(before[before.length - 1] + text.codePointCount(starts[starts.length - 1], text.length()));
    }

    private static String withoutEnd(String line, String end) {
        return line.endsWith(end) ? line.substring(0, line.length() - end.length()) : line;
    }
}
