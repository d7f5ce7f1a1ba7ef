package decompress.log.store;

import decompress.log.lines.LogLines;
import decompress.text.SafeText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Bad lines of the log with the beginnings of the lines around them. */
public final class BadLineContext {
    private static final int SHOWN = 72;

    private BadLineContext() {}

    /** For each problem its place, what is wrong, and the line with its neighbours. */
    public static List<String> of(Path log, List<LogProblem> problems) throws IOException {
        if (problems.isEmpty()) {
            return List.of();
        }
        var wanted = new TreeSet<Long>();
        problems.forEach(each -> wanted.addAll(around(each)));
        var beginnings = beginnings(log, wanted);
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            lines.add(problem.toString());
            for (var line : around(problem)) {
                if (beginnings.containsKey(line)) {
                    lines.add("%s %6d | %s".formatted(line == problem.line() ? ">" : " ", line, beginnings.get(line)));
                }
            }
        }
        return lines;
    }

    private static List<Long> around(LogProblem problem) {
        return List.of(problem.line() - 1, problem.line(), problem.line() + 1);
    }

    private static Map<Long, String> beginnings(Path log, NavigableSet<Long> wanted) throws IOException {
        var beginnings = new HashMap<Long, String>();
        try (var file = FileChannel.open(log)) {
            var lines = new LogLines(file, 0, file.size());
            for (var line = lines.next(); line.isPresent() && lines.number() <= wanted.last(); line = lines.next()) {
                if (wanted.contains(lines.number())) {
                    beginnings.put(lines.number(), shown(line.get().text()));
                }
            }
        }
        return beginnings;
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
