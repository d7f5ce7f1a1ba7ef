package decompress.view.log;

import decompress.review.Calendar;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;
import java.util.stream.IntStream;

/** The minutes of each week as bars, the newest week last. */
final class WeeksView {
    private static final int SHOWN = 12;
    private static final int LABEL = 8;
    private static final int LONGEST = 50;
    private static final String NUMBERS = "  1000 min, 7 days";

    private final int longest;

    WeeksView(int width) {
        this.longest = Math.max(4, Math.min(LONGEST, width - LABEL - NUMBERS.length()));
    }

    /** The last twelve weeks, from the first of them in which anything was done. */
    List<Line> lines(Calendar calendar) {
        var from = calendar.firstActive(Calendar.WEEKS - SHOWN);
        return IntStream.range(from, Calendar.WEEKS)
                .mapToObj(week -> row(calendar, week, from))
                .toList();
    }

    private Line row(Calendar calendar, int week, int from) {
        var bar = bar(calendar.share(week, from));
        return new Line(List.of(
                new Span(ReviewWords.monday(calendar, week), Style.MUTED),
                new Span(bar, Style.BAR),
                new Span((bar.isEmpty() ? "" : "  ") + ReviewWords.week(calendar, week), Style.PLAIN)));
    }

    private String bar(double share) {
        var halves = (int) Math.round(share * longest * 2);
        return "█".repeat(halves / 2) + (halves % 2 == 0 ? "" : "▌");
    }
}
