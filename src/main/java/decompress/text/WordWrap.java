package decompress.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.BiFunction;

/** Text broken into lines between words. */
public final class WordWrap {
    private WordWrap() {}

    /** Breaks a text so that no line is wider than the columns, of which there is at least one; a longer word is cut. */
    public static List<String> lines(String text, int columns) {
        var width = Math.max(1, columns);
        return broken(text, width, (word, lines) -> cut(word, width, lines));
    }

    /** Breaks a text between words alone: a longer one, such as the path of a file, stays whole. */
    public static List<String> wholeWords(String text, int columns) {
        return broken(text, columns, (word, lines) -> word);
    }

    private static List<String> broken(
            String text, int width, BiFunction<String, List<String>, String> beginningOfALine) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0;
        var words = new StringTokenizer(DisplayWidth.shown(text).strip());
        while (words.hasMoreTokens()) {
            var word = words.nextToken();
            var more = 1 + DisplayWidth.of(word);
            if (!line.isEmpty() && used + more > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.isEmpty()) {
                line.append(beginningOfALine.apply(word, lines));
                used = DisplayWidth.of(line.toString());
            } else {
                line.append(' ').append(word);
                used += more;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds full lines of an overlong word, and returns its end. */
    private static String cut(String word, int width, List<String> lines) {
        var rest = word;
        while (DisplayWidth.of(rest) > width) {
            var fitting = DisplayWidth.fit(rest, width).length();
            var end = Math.max(fitting, Character.charCount(rest.codePointAt(0)));
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
