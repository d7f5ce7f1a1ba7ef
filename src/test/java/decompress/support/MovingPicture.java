package decompress.support;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A recording as an SVG that plays it again and again, or shows one moment where nothing is wanted to move. */
public final class MovingPicture {
    /** Dark on a light page and on a dark one, with an edge that is seen on both. */
    static final String GROUND = "#14181d";

    private static final Duration STEP = Duration.ofMillis(250);
    /** So long the last picture stays, for its words to be read. */
    private static final Duration LAST = Duration.ofSeconds(2);

    private static final int MARGIN = 16;
    private static final String STYLE = """
            text{font:13px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}
            .dots{fill:none;stroke-width:3;stroke-dasharray:0 4;stroke-linecap:round}
            path{shape-rendering:crispEdges}.dots{shape-rendering:auto}
            %s@media(prefers-reduced-motion:reduce){g g{animation:none!important}g .still{visibility:visible}}
            """;

    private final Recording recording;
    private final List<Recording.Shown> shown;
    private final double seconds;
    private final StringBuilder drawn = new StringBuilder();
    /** The visible rows, by the first frame of each span and the first frame after it. */
    private final TreeMap<String, String> spans = new TreeMap<>();

    public MovingPicture(Recording recording) {
        this.recording = recording;
        this.shown = recording.every(STEP).stream()
                .dropWhile(each -> each.picture().text().isBlank())
                .toList();
        this.seconds = since(shown.size() - 1).plus(LAST).toMillis() / 1000.0;
    }

    /** The same recording and title give the same bytes. */
    public String svg(String title) {
        for (var row = 0; row < recording.rows(); row++) {
            draw(row, 0, recording.columns() / 2);
            draw(row, recording.columns() / 2, recording.columns());
        }
        var width = recording.columns() * DrawnRow.WIDTH + 2 * MARGIN;
        var height = recording.rows() * DrawnRow.HEIGHT + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">
                <title>%s</title>
                <style>
                %s</style>
                <rect x="1" y="1" width="%d" height="%d" rx="10" fill="%s" stroke="#57606a"/>
                <g transform="translate(%d %d)">
                %s</g>
                </svg>
                """.formatted(
                        width,
                        height,
                        title,
                        STYLE.formatted(String.join("", spans.values())),
                        width - 2,
                        height - 2,
                        GROUND,
                        MARGIN,
                        MARGIN,
                        drawn);
    }

    /** Draws a part of a row once for each stretch of time in which it stayed as it was. */
    private void draw(int row, int left, int right) {
        for (var from = 0; from < shown.size(); ) {
            var cells = part(from, row, left, right);
            var to = from + 1;
            while (to < shown.size() && part(to, row, left, right).equals(cells)) {
                to++;
            }
            var svg = DrawnRow.svg(cells, row, left);
            if (!svg.isEmpty()) {
                drawn.append("<g%s>%s</g>\n".formatted(when(from, to), svg));
            }
            from = to;
        }
    }

    private List<Picture.Cell> part(int frame, int row, int left, int right) {
        return shown.get(frame).picture().rows().get(row).subList(left, right);
    }

    private String when(int from, int to) {
        if (from == 0 && to == shown.size()) {
            return "";
        }
        var name = "t%d-%d".formatted(from, to);
        var end = to == shown.size() ? "" : percent(to) + "{visibility:hidden}";
        spans.put(
                name,
                ".%s{visibility:hidden;animation:%s %.2fs step-end infinite}@keyframes %s{0%%{visibility:hidden}%s{visibility:visible}%s}\n"
                        .formatted(name, name, seconds, name, percent(from), end));
        return " class=\"" + name + (from <= still() && still() < to ? " still" : "") + '"';
    }

    private String percent(int frame) {
        return String.format(Locale.ROOT, "%.2f%%", since(frame).toMillis() / 10.0 / seconds);
    }

    private Duration since(int frame) {
        return shown.get(frame).at().minus(shown.get(0).at());
    }

    /** In the first hold of a session. */
    private int still() {
        return shown.size() / 3;
    }
}
