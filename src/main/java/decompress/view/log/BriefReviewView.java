package decompress.view.log;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.script.words.Noun;
import decompress.text.DisplayWidth;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;
import java.util.OptionalDouble;

/** The log on one screen: this week and the last four, pain, and done of planned. */
public final class BriefReviewView {
    private static final int WEEKS = 5;
    private static final int EXERCISES = 5;
    private static final int STOPS = 2;
    private static final int WORST = 10;
    private static final int LABEL = 8;
    private static final int LONGEST_BAR = 18;
    private static final String NUMBERS = "  1000 min, 7 days  ";
    /** Room for the bars and the chart of the pain next to each other. */
    private static final int WIDE = LABEL + LONGEST_BAR + NUMBERS.length() + WORST + "  10 → 9.5".length();

    private final int width;
    private final Page page;

    public BriefReviewView(int width) {
        this.width = width;
        this.page = new Page(width);
    }

    /** At most 23 lines in a window of 80 columns. */
    public List<Line> lines(Review review) {
        page.title(ReviewView.headline(review)).text(ReviewView.extent(review));
        weeks(review);
        if (!review.pain().rated().isEmpty()) {
            var course = review.pain().course();
            page.text(ReviewWords.course(course));
            ReviewWords.advice(course).ifPresent(page::text);
        }
        exercises(review);
        if (review.stops().count() > 0) {
            page.heading("Ended early");
            page.add(new StopsView(width)
                    .lines(review.stops()).stream().limit(STOPS).toList());
        }
        return page.muted("Every week, day and exercise: decompress log summary --all")
                .lines();
    }

    private void weeks(Review review) {
        var calendar = review.calendar();
        var from = calendar.firstActive(Calendar.WEEKS - WEEKS);
        var rated = !review.pain().rated().isEmpty();
        page.heading("This week and the last four" + (rated ? "; pain before → after, from 0 to 10" : ""));
        for (var week = from; week < Calendar.WEEKS; week++) {
            page.add(List.of(row(calendar, week, from, review.pain().week(calendar.monday(week)))));
        }
    }

    private Line row(Calendar calendar, int week, int from, PainWeeks.Week pain) {
        var longest =
                width >= WIDE ? LONGEST_BAR : Math.max(2, Math.min(LONGEST_BAR, width - LABEL - NUMBERS.length() - 8));
        var bar = "█".repeat((int) Math.round(calendar.share(week, from) * longest));
        var numbers = (bar.isEmpty() ? "" : "  ") + ReviewWords.week(calendar, week);
        var chart = chart(pain);
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
        var dots = width >= WIDE ? "●".repeat(before) + "·".repeat(WORST - before) + "  " : "";
        return dots + rating(pain.before()) + (pain.after().isPresent() ? " → " + rating(pain.after()) : "");
    }

    private static String rating(OptionalDouble rating) {
        return ReviewWords.number(rating.orElse(0));
    }

    private void exercises(Review review) {
        var all = review.exercises();
        if (all.isEmpty()) {
            return;
        }
        page.heading("Done of planned");
        var shown = all.subList(0, Math.min(EXERCISES, all.size()));
        page.add(new AdherenceView(width).lines(shown));
        if (all.size() > shown.size()) {
            page.muted("and " + Noun.EXERCISE.count(all.size() - shown.size()) + " more");
        }
    }
}
