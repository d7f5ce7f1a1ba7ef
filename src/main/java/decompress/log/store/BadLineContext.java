package decompress.log.store;

import decompress.log.lines.LogLines;
import decompress.text.SafeText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Bad lines of the log with the beginnings of the lines around them. */
public final class BadLineContext {
    private static final int SHOWN = 72;

    private BadLineContext() {}

    /** For each problem its place, what is wrong, and the line with its neighbours. */
    public static List<String> of(Path log, List<LogProblem> problems) throws IOException {
        var near = new TreeMap<Long, String>();
        problems.forEach(problem -> around(problem).forEach(number -> near.put(number, "")));
        if (!problems.isEmpty()) {
            read(log, near);
        }
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            lines.add(problem.toString());
            for (var number : around(problem)) {
                if (!near.get(number).isEmpty()) {
                    lines.add("%s %s".formatted(number == problem.line() ? ">" : " ", near.get(number)));
                }
            }
        }
        return lines;
    }

    private static List<Long> around(LogProblem problem) {
        return List.of(problem.line() - 1, problem.line(), problem.line() + 1);
    }

    private static void read(Path log, NavigableMap<Long, String> near) throws IOException {
        try (var file = FileChannel.open(log)) {
            var lines = new LogLines(file, 0, file.size());
            for (var line = lines.next(); line.isPresent() && lines.number() <= near.lastKey(); line = lines.next()) {
                var text = line.get().text();
                near.computeIfPresent(lines.number(), (number, none) -> "%6d | %s".formatted(number, shown(text)));
            }
        }
    }

    /** As much as fits on a line, with a dot for every character that cannot be shown. */
    private static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(each -> each == 0xFFFD || !SafeText.isHarmless(each) ? '.' : each)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
