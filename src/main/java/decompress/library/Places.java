package decompress.library;

import java.util.Arrays;

/** The lines of a text, to find the line and column of a character. */
record Places(String text, int[] starts) {

    /** A place for people: line and column in characters, counted from 1, and the line itself. */
    record Place(int line, int column, String source) {}

    static Places of(String text) {
        var starts = new int[16];
        var lines = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return new Places(text, Arrays.copyOf(starts, lines));
    }

    /** The place of a character, given by the number of characters before it. */
    Place at(int characters) {
        return offset(text.offsetByCodePoints(0, Math.min(characters, text.codePointCount(0, text.length()))));
    }

    Place end() {
        return offset(text.length());
    }

    private Place offset(int end) {
        var found = Arrays.binarySearch(starts, end);
        var line = found >= 0 ? found : -found - 2;
        var next = line + 1 < starts.length ? starts[line + 1] : text.length();
        var source = text.substring(starts[line], next);
        var column = text.codePointCount(starts[line], end) + 1;
        var content = source.endsWith("\n") ? source.substring(0, source.length() - 1) : source;
        return new Place(
                line + 1, column, content.endsWith("\r") ? content.substring(0, content.length() - 1) : content);
    }
}
