package decompress.library.problem;

import decompress.text.EnumWord;
import decompress.text.SafeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        Severity severity, String file, int line, int column, String source, String message, Optional<String> hint) {
    private static final int WIDTH = 80;

    /** A problem of the file as a whole. */
    public static Problem of(String file, String message, String hint) {
        return new Problem(Severity.ERROR, file, 0, 0, "", message, Optional.of(hint));
    }

    static Problem at(SourcePlace place, Severity severity, String file, String message, String hint) {
        var said = Optional.of(hint).filter(text -> !text.isEmpty());
        return new Problem(severity, file, place.line(), place.column(), place.source(), message, said);
    }

    /** The place and the message in the form that editors jump to: {@code file:line:column: error: message}. */
    public String headline() {
        var place = line == 0 ? "" : ":" + line + ":" + column;
        return SafeText.oneLine(file) + place + ": " + EnumWord.of(severity) + ": " + message;
    }

    /** The headline, the line of the file with a caret under the place, and the hint. */
    public String picture() {
        return String.join("\n", picture(WIDTH));
    }

    /** The pictures of several problems. */
    public static String pictures(List<Problem> problems) {
        return problems.stream().map(Problem::picture).collect(Collectors.joining("\n\n"));
    }

    /** The picture, the line of the file cut around the caret so that it fits a width. */
    public List<String> picture(int width) {
        return new ProblemRenderer(this, width).lines();
    }
}
