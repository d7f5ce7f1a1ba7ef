package decompress.cli.io;

import decompress.log.store.LogProblem;
import decompress.text.SafeText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        problems.forEach(each -> {
            for (var line = each.line() - 1; line <= each.line() + 1; line++) {
                wanted.add(line);
            }
        });
        var beginnings = beginnings(log, wanted);
        var lines = new ArrayList<String>();
        for (var problem : problems) {
            lines.add(problem.toString());
            for (var line = problem.line() - 1; line <= problem.line() + 1; line++) {
                if (beginnings.containsKey(line)) {
                    lines.add("%s %6d | %s".formatted(line == problem.line() ? ">" : " ", line, beginnings.get(line)));
                }
            }
        }
        return lines;
    }

    private static Map<Long, String> beginnings(Path log, NavigableSet<Long> wanted) throws IOException {
        var beginnings = new HashMap<Long, String>();
        try (var in = new BufferedInputStream(Files.newInputStream(log), 1 << 16)) {
            var last = wanted.last();
            for (var line = 1L; line <= last; line++) {
                var bytes = new byte[SHOWN * 4];
                var length = line(in, bytes, wanted.contains(line));
                if (length < 0) {
                    break;
                }
                if (wanted.contains(line)) {
                    beginnings.put(line, shown(bytes, length));
                }
            }
        }
        return beginnings;
    }

    /** Reads a line and keeps its beginning; the answer is the length of the line, or −1 at the end. */
    private static int line(InputStream in, byte[] kept, boolean keep) throws IOException {
        var length = 0;
        for (var each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                return length == 0 ? -1 : length;
            }
            if (keep && length < kept.length) {
                kept[length] = (byte) each;
            }
            length += length < Integer.MAX_VALUE ? 1 : 0;
        }
        return length;
    }

    /** As much as fits on a line, with a dot for every character that cannot be shown. */
    private static String shown(byte[] bytes, int length) {
        var text = new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.UTF_8);
        var shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(each -> each == 0xFFFD || !SafeText.isHarmless(each) ? '.' : each)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
