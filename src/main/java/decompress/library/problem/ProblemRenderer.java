package decompress.library.problem;

import decompress.text.DisplayWidth;
import decompress.text.SafeText;
import java.util.ArrayList;
import java.util.List;

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
    /** What the line shows around the caret, character by character. */
    private final List<String> cells = new ArrayList<>();

    private final int caret;

    ProblemRenderer(Problem problem, int width) {
        this.problem = problem;
        this.room = Math.max(NARROWEST, width) - INDENT.length();
        var line = problem.source();
        var column = Math.min(Math.max(0, problem.column() - 1), line.codePointCount(0, line.length()));
        // A line may be a thousand times as long as what is shown of it.
        line.codePoints().skip(Math.max(0, column - room)).limit(2L * room).forEach(c -> cells.add(shown(c)));
        caret = Math.min(column, room);
    }

    /** What stands for a character without which the caret would point beside its place. */
    private static String shown(int character) {
        if (character == '\t') {
            return TAB;
        }
        return SafeText.isHarmless(character) ? Character.toString(character) : UNSHOWABLE;
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

    private void addSource(List<String> lines) {
        var from = from();
        var to = to(from);
        var before = (from > 0 ? CUT : "") + String.join("", cells.subList(from, caret));
        var after = String.join("", cells.subList(caret, to)) + (to < cells.size() ? CUT : "");
        lines.add((INDENT + before + after).stripTrailing());
        lines.add(INDENT + " ".repeat(DisplayWidth.of(before)) + "^");
    }

    /** The first character shown: the line from its beginning when the caret fits, else some of what leads to it. */
    private int from() {
        if (DisplayWidth.of(String.join("", cells)) + CUT.length() <= room) {
            return 0;
        }
        var before = room * 2 / 3 - CUT.length();
        var from = caret;
        for (var width = 0; from > 0; from--) {
            width += DisplayWidth.of(cells.get(from - 1));
            if (width > before) {
                return from;
            }
        }
        return from;
    }

    private int to(int from) {
        var left = room - (from > 0 ? CUT.length() : 0) - CUT.length();
        var to = from;
        for (; to < cells.size(); to++) {
            left -= DisplayWidth.of(cells.get(to));
            if (left < 0) {
                return to;
            }
        }
        return to;
    }
}
