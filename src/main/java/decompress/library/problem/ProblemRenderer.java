package decompress.library.problem;

import decompress.text.DisplayWidth;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A problem as it is shown: its headline, its line with a caret, its hint. */
final class ProblemRenderer {
    private static final String INDENT = "    ";
    private static final String CUT = "...";
    private static final String TAB = "    ";
    private static final String UNSHOWABLE = "?";
    /** Below this width a line says nothing any more. */
    private static final int NARROWEST = 24;

    private final Problem problem;
    private final int room;

    ProblemRenderer(Problem problem, int width) {
        this.problem = problem;
        this.room = Math.max(NARROWEST, width) - INDENT.length();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(problem.headline());
        if (problem.line() > 0 && !problem.source().isBlank()) {
            addSource(lines);
        }
        problem.hint().ifPresent(hint -> lines.add("  hint: " + hint));
        return lines;
    }

    /** The line from its beginning when the caret fits, else some of what leads to it: lines may be very long. */
    private void addSource(List<String> lines) {
        var caret = problem.column() - 1;
        var before = shown(problem.source().codePoints().limit(caret).skip(Math.max(0, caret - room)));
        var after = shown(problem.source().codePoints().skip(caret).limit(room));
        if (DisplayWidth.of(before + after) + CUT.length() > room) {
            var head = end(before, room * 2 / 3 - CUT.length());
            before = head.equals(before) ? before : CUT + head;
            var tail = DisplayWidth.fit(after, room - DisplayWidth.of(before) - CUT.length());
            after = tail.equals(after) ? after : tail + CUT;
        }
        lines.add((INDENT + before + after).stripTrailing());
        lines.add(INDENT + " ".repeat(DisplayWidth.of(before)) + "^");
    }

    /** What stands for each character, also for one without which the caret would point beside its place. */
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
