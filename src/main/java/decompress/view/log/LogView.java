package decompress.view.log;

import decompress.script.words.DateWords;
import decompress.session.SessionRecord;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** Past sessions, the newest last, each on a line of its own where the window is wide enough; notes stand underneath. */
public final class LogView {
    /** The mark, the day and the time of day, such as ! Thu 19 Nov 07:00. */
    private static final int WHEN = 20;

    private static final int LEAST_FOR_FACTS = 30;
    private static final int INDENT = 4;

    private final int width;

    public LogView(int width) {
        this.width = width;
    }

    public List<Line> lines(List<SessionRecord> records) {
        var widest = 0;
        for (var record : records) {
            widest = Math.max(widest, DisplayWidth.of(SessionFacts.what(record)));
        }
        var what = WHEN + 2 + widest;
        var lines = new ArrayList<Line>();
        var year = Integer.MIN_VALUE;
        for (var record : records) {
            if (record.day().getYear() != year) {
                year = record.day().getYear();
                lines.addAll(Prose.lines(String.valueOf(year), Style.TITLE, width));
            }
            lines.addAll(width - what < LEAST_FOR_FACTS ? block(record) : row(record, what));
        }
        return lines;
    }

    /**
     * The newest so many, and that there are more.
     *
     * @param areAll whether no session is missing from the records
     */
    public List<Line> newest(int most, List<SessionRecord> records, boolean areAll) {
        var lines = new ArrayList<>(lines(records.subList(Math.max(0, records.size() - most), records.size())));
        if (records.size() > most) {
            var shown = areAll ? most + " of " + records.size() : "The newest " + most;
            lines.addAll(Prose.lines(shown + ", --last " + 5 * most + " shows more.", Style.PLAIN, width));
        }
        return lines;
    }

    private List<Line> row(SessionRecord record, int column) {
        var facts = WordWrap.lines(SessionFacts.of(record), width - column);
        var lines = new ArrayList<Line>();
        var what = DisplayWidth.pad(SessionFacts.what(record), column - WHEN);
        lines.add(new Line(List.of(when(record), new Span(what + facts.get(0), Style.PLAIN))));
        for (var more : facts.subList(1, facts.size())) {
            lines.add(Line.of(" ".repeat(column) + more));
        }
        lines.addAll(note(record, WHEN));
        return lines;
    }

    private List<Line> block(SessionRecord record) {
        var lines = new ArrayList<Line>();
        if (WHEN + DisplayWidth.of(SessionFacts.what(record)) <= width) {
            lines.add(new Line(List.of(when(record), new Span(SessionFacts.what(record), Style.PLAIN))));
        } else {
            var mark = new Span(SessionFacts.mark(record) + " ", style(record));
            lines.addAll(Prose.hanging(mark, time(record), style(record), width));
            indented(lines, INDENT, SessionFacts.what(record), Style.PLAIN);
        }
        indented(lines, INDENT, SessionFacts.of(record), Style.PLAIN);
        lines.addAll(note(record, INDENT));
        return lines;
    }

    private List<Line> note(SessionRecord record, int indent) {
        var lines = new ArrayList<Line>();
        record.note().ifPresent(note -> indented(lines, indent, note, Style.MUTED));
        return lines;
    }

    private void indented(List<Line> lines, int indent, String text, Style style) {
        lines.addAll(Prose.indented(indent, text, style, width));
    }

    private static Span when(SessionRecord record) {
        return new Span(SessionFacts.mark(record) + " " + time(record) + "  ", style(record));
    }

    private static String time(SessionRecord record) {
        return DateWords.shortDay(record.day()) + " "
                + DateWords.time(record.started().toLocalTime());
    }

    private static Style style(SessionRecord record) {
        return record.reason().isPresent() ? Style.PLAIN : Style.MUTED;
    }
}
