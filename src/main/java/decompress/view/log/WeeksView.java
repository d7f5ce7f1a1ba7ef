package decompress.view.log;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Weeks, the newest last: the minutes of each as a bar, and its pain. */
final class WeeksView {
    private static final int WORST = 10;
    private static final int LABEL = 8;
    private static final int LONGEST_BAR = 18;
    private static final String NUMBERS = "  1000 min, 7 days  ";
    /** Room for the bars and the chart of the pain next to each other. */
    private static final int WIDE = LABEL + LONGEST_BAR + NUMBERS.length() + WORST + "  10 → 9.5".length();

    private final int width;
    private final boolean isWide;
    private final int longest;

    WeeksView(int width) {
        this.width = width;
        this.isWide = width >= WIDE;
        this.longest = isWide ? LONGEST_BAR : Math.max(2, Math.min(LONGEST_BAR, width - LABEL - NUMBERS.length() - 8));
    }

    /** The last so many weeks, from the first of them in which anything was done. */
    List<Line> lines(Review review, int most) {
        var from = review.calendar().firstActive(Calendar.WEEKS - most);
        return IntStream.range(from, Calendar.WEEKS)
                .mapToObj(week -> row(review, week, from))
                .toList();
    }

    private Line row(Review review, int week, int from) {
        var calendar = review.calendar();
        var bar = "█".repeat((int) Math.round(calendar.share(week, from) * longest));
        var numbers = (bar.isEmpty() ? "" : "  ") + ReviewWords.week(calendar, week);
        var chart = chart(review.pain().week(calendar.monday(week)));
        var room = longest + NUMBERS.length() - DisplayWidth.of(bar);
        return new Line(List.of(
                        new Span(ReviewWords.monday(calendar, week), Style.MUTED),
                        new Span(bar, Style.BAR),
                        new Span(chart.isEmpty() ? numbers : DisplayWidth.pad(numbers, room), Style.PLAIN),
                        new Span(chart, Style.BAR)))
                .cut(width);
    }

    private String chart(PainWeeks.Week pain) {
        if (pain.before().isEmpty()) {
            return "";
        }
        var before = (int) Math.round(pain.before().getAsDouble());
        var dots = isWide ? "●".repeat(before) + "·".repeat(WORST - before) + "  " : "";
        return dots + rating(pain.before()) + (pain.after().isPresent() ? " → " + rating(pain.after()) : "");
    }

    private static String rating(OptionalDouble rating) {
        return ReviewWords.number(rating.orElse(0));
    }
}
