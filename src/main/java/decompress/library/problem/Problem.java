package decompress.library.problem;

import decompress.text.DisplayWidth;
import decompress.text.EnumWord;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something wrong in an exercise file, at a place.
 *
 * @param file the name of the file as the person gave it
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted in characters from 1; 0 when the whole file is meant
 * @param source the line of the file as it stands there, control characters included
 * @param hint what to do, with a valid example
 */
public record Problem(
        Severity severity, String file, int line, int column, String source, String message, String hint) {
    private static final int USUAL_WIDTH = 80;
    /** Below this width a line says nothing any more. */
    private static final int NARROWEST = 24;

    private static final String INDENT = "    ";
    private static final String CUT = "...";
    private static final String TAB = "    ";
    private static final String UNSHOWABLE = "?";

    /** A problem of the file as a whole. */
    public static Problem of(String file, String message, String hint) {
        return new Problem(Severity.ERROR, file, 0, 0, "", message, hint);
    }

    static Problem at(SourcePlace place, Severity severity, String file, String message, String hint) {
        return new Problem(severity, file, place.line(), place.column(), place.source(), message, hint);
    }

    /** The place and the message in the form that editors jump to: {@code file:line:column: error: message}. */
    public String headline() {
        var place = line == 0 ? "" : ":" + line + ":" + column;
        return SafeText.oneLine(file) + place + ": " + EnumWord.of(severity) + ": " + message;
    }

    /** The headline, the line of the file with a caret under the place, and the hint. */
    public String picture() {
        return String.join("\n", picture(USUAL_WIDTH));
    }

    /** The pictures of several problems. */
    public static String pictures(List<Problem> problems) {
        return problems.stream().map(Problem::picture).collect(Collectors.joining("\n\n"));
    }

    /** The picture, the line of the file cut around the caret so that it fits a width. */
    public List<String> picture(int width) {
        var lines = new ArrayList<String>();
        lines.add(headline());
        if (line > 0 && !source.isBlank()) {
            addSource(lines, Math.max(NARROWEST, width) - INDENT.length());
        }
        lines.add("  hint: " + hint);
        return lines;
    }

    /** The whole line if the caret fits, otherwise the part that leads to it: lines may be very long. */
    private void addSource(List<String> lines, int room) {
        var caret = column - 1;
        var before = shown(source.codePoints().limit(caret).skip(Math.max(0, caret - room)));
        var after = shown(source.codePoints().skip(caret).limit(room));
        if (caret > room || DisplayWidth.of(before + after) > room) {
            var head = end(before, room * 2 / 3 - CUT.length());
            before = head.equals(before) ? before : CUT + head;
            var tail = DisplayWidth.fit(after, room - DisplayWidth.of(before) - CUT.length());
            after = tail.equals(after) ? after : tail + CUT;
        }
        lines.add((INDENT + before + after).stripTrailing());
        lines.add(INDENT + " ".repeat(DisplayWidth.of(before)) + "^");
    }

    /** Replaces each character that cannot be shown by one of the same width, so that the caret stays in place. */
    private static String shown(IntStream characters) {
        return characters
                .mapToObj(c -> c == '\t' ? TAB : SafeText.isHarmless(c) ? Character.toString(c) : UNSHOWABLE)
                .collect(Collectors.joining());
    }

    private static String end(String text, int columns) {
        var backward = new StringBuilder(text).reverse().toString();
        return new StringBuilder(DisplayWidth.fit(backward, columns)).reverse().toString();
    }
}
