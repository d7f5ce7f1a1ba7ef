package decompress.view.log;

import decompress.script.words.DateWords;
import decompress.session.SessionRecord;
import decompress.text.DisplayWidth;
import decompress.text.WordWrap;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.util.ArrayList;
import java.util.List;

/** Past sessions, the newest last, each on a line of its own where the window is wide enough; notes stand underneath. */
public record LogView(int width) {
    /** The mark, the day and the time of day, such as ! Thu 19 Nov 07:00. */
    private static final int WHEN = 20;

    private static final int LEAST_FOR_FACTS = 30;
    private static final int INDENT = 4;

    public List<Line> lines(List<SessionRecord> records) {
        var widest = 0;
        for (var record : records) {
            widest = Math.max(widest, DisplayWidth.of(SessionFacts.what(record)));
        }
        var what = WHEN + 2 + widest;
        var page = new Page(width);
        var year = Integer.MIN_VALUE;
        for (var record : records) {
            if (record.day().getYear() != year) {
                year = record.day().getYear();
                page.title(String.valueOf(year));
            }
            if (width - what < LEAST_FOR_FACTS) {
                block(page, record);
            } else {
                row(page, record, what);
            }
        }
        return page.lines();
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

    private void row(Page page, SessionRecord record, int column) {
        var facts = WordWrap.lines(SessionFacts.of(record), width - column);
        var what = DisplayWidth.pad(SessionFacts.what(record), column - WHEN);
        page.add(List.of(new Line(List.of(when(record), new Span(what + facts.get(0), Style.PLAIN)))));
        for (var more : facts.subList(1, facts.size())) {
            page.add(List.of(Line.of(" ".repeat(column) + more)));
        }
        record.note().ifPresent(note -> page.indented(WHEN, note, Style.MUTED));
    }

    private void block(Page page, SessionRecord record) {
        var what = SessionFacts.what(record);
        if (WHEN + DisplayWidth.of(what) <= width) {
            page.add(List.of(new Line(List.of(when(record), new Span(what, Style.PLAIN)))));
        } else {
            page.hanging(new Span(SessionFacts.mark(record) + " ", style(record)), time(record), style(record))
                    .indented(INDENT, what, Style.PLAIN);
        }
        page.indented(INDENT, SessionFacts.of(record), Style.PLAIN);
        record.note().ifPresent(note -> page.indented(INDENT, note, Style.MUTED));
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
