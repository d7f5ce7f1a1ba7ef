package decompress.library.problem;

/** A place in a text for people: line and column in characters, counted from 1, and the line itself. */
public record SourcePlace(int line, int column, String source) {

    /** The place of a character, given by the number of characters before it; the end where there are fewer. */
    public static SourcePlace in(String text, int characters) {
        var line = 1;
        var start = 0;
        var end = 0;
        for (var passed = 0; passed < characters && end < text.length(); passed++) {
            var c = text.codePointAt(end);
            end += Character.charCount(c);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", end))) {
                line++;
                start = end;
            }
        }
        var source = text.substring(start).lines().findFirst().orElse("");
        return new SourcePlace(line, text.codePointCount(start, end) + 1, source);
    }
}
