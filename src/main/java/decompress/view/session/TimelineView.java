package decompress.view.session;

import decompress.script.IntervalScript;
import decompress.script.words.DoseWords;
import decompress.script.words.Words;
import decompress.session.Interval;
import decompress.session.Timeline;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A timeline with the start of each interval and the total, for reading before a session. */
public record TimelineView(int width) {
    public List<Line> lines(Timeline timeline) {
        var lines = new ArrayList<Line>();
        var start = Duration.ZERO;
        for (var index = 0; index < timeline.intervals().size(); index++) {
            var interval = timeline.intervals().get(index);
            if (index == 0 || timeline.intervals().get(index - 1).part() != interval.part()) {
                heading(interval, lines);
            }
            if (interval.step().isEmpty()) {
                var script = IntervalScript.of(interval);
                lines.add(row(start, script.name(), interval.length(), detail(interval, script)));
            } else if (interval.step().getAsInt() == 0) {
                lines.add(row(start, "steps", interval.planned().stepping(), "one at a time"));
            }
            start = start.plus(interval.length());
        }
        lines.add(Line.EMPTY);
        lines.addAll(Prose.lines("Total " + Words.clock(start) + open(timeline), Style.TITLE, width));
        return lines;
    }

    private void heading(Interval interval, List<Line> lines) {
        if (!lines.isEmpty()) {
            lines.add(Line.EMPTY);
        }
        var dose = DoseWords.dose(interval.planned().dose());
        lines.add(Line.of(DisplayWidth.fit(interval.exercise().name(), width), Style.TITLE));
        lines.addAll(Prose.lines(dose, Style.MUTED, width));
    }

    private Line row(Duration start, String name, Duration length, String detail) {
        var text = "%7s  %-9s%10s  %s"
                .formatted(Words.clock(start), name, Words.time(length), detail)
                .stripTrailing();
        return Line.of(DisplayWidth.fit(text, width));
    }

    private static String detail(Interval interval, IntervalScript script) {
        var what = interval.phase().isWork() ? "set " + script.setOf() : "";
        return (what + (interval.open() ? " until you say" : "")).strip();
    }

    private static String open(Timeline timeline) {
        return timeline.intervals().stream().anyMatch(Interval::open) ? ", as suggested" : "";
    }
}
