package decompress.view.log;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.text.DisplayWidth;
import decompress.view.DateWords;
import decompress.view.Line;
import decompress.view.Noun;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.util.ArrayList;
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
    private final List<Line> lines = new ArrayList<>();

    public BriefReviewView(int width) {
        this.width = width;
    }

    /** At most 23 lines in a window of 80 columns. */
    public List<Line> lines(Review review) {
        prose(ReviewView.headline(review), Style.TITLE);
        prose(ReviewView.extent(review), Style.PLAIN);
        weeks(review);
        if (!review.pain().rated().isEmpty()) {
            var course = review.pain().course();
            prose(PainWords.course(course), Style.PLAIN);
            PainWords.advice(course).ifPresent(advice -> prose(advice, Style.PLAIN));
        }
        exercises(review);
        if (review.stops().count() > 0) {
            title("Ended early");
            new StopsView(width).lines(review.stops()).stream().limit(STOPS).forEach(lines::add);
        }
        prose("Every week, day and exercise: decompress log summary --all", Style.MUTED);
        return lines;
    }

    private void weeks(Review review) {
        var calendar = review.calendar();
        var from = Calendar.WEEKS - WEEKS;
        while (from < Calendar.WEEKS - 1 && calendar.activeDays(from) == 0) {
            from++;
        }
        var most = 1L;
        for (var week = from; week < Calendar.WEEKS; week++) {
            most = Math.max(most, calendar.spent(week).toMillis());
        }
        var rated = !review.pain().rated().isEmpty();
        title("This week and the last four" + (rated ? "; pain before → after, from 0 to 10" : ""));
        for (var week = from; week < Calendar.WEEKS; week++) {
            lines.add(row(calendar, week, most, review.pain().week(calendar.monday(week))));
        }
    }

    private Line row(Calendar calendar, int week, long most, PainWeeks.Week pain) {
        var spent = calendar.spent(week);
        var longest =
                width >= WIDE ? LONGEST_BAR : Math.max(2, Math.min(LONGEST_BAR, width - LABEL - NUMBERS.length() - 8));
        var bar = "█".repeat((int) Math.round((double) spent.toMillis() / most * longest));
        var days = calendar.activeDays(week);
        var numbers =
                (bar.isEmpty() ? "" : "  ") + minutes(spent, days) + (days == 0 ? "" : ", " + Noun.DAY.count(days));
        var label = DateWords.shortDay(calendar.monday(week)).substring(4) + "  ";
        var chart = chart(pain);
        var room = longest + NUMBERS.length() - DisplayWidth.of(bar);
        return new Line(List.of(
                        new Span(label, Style.MUTED),
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
        return PainWords.number(rating.orElse(0));
    }

    private static String minutes(Duration spent, int days) {
        var minutes = spent.plusSeconds(30).toMinutes();
        return minutes == 0 && days > 0 ? "under 1 min" : minutes + " min";
    }

    private void exercises(Review review) {
        var all = review.exercises();
        if (all.isEmpty()) {
            return;
        }
        title("Done of planned");
        var shown = all.subList(0, Math.min(EXERCISES, all.size()));
        lines.addAll(new AdherenceView(width).lines(shown));
        if (all.size() > shown.size()) {
            prose("and " + Noun.EXERCISE.count(all.size() - shown.size()) + " more", Style.MUTED);
        }
    }

    private void title(String text) {
        lines.add(Line.EMPTY);
        prose(text, Style.TITLE);
    }

    private void prose(String text, Style style) {
        lines.addAll(Prose.lines(text, style, width));
    }
}
