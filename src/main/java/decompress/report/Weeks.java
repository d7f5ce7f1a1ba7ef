package decompress.report;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.view.DateWords;
import decompress.view.log.PainWords;
import java.util.List;
import java.util.OptionalDouble;

/** The weeks as bars, and the numbers of all plots as a table. */
final class Weeks {
    private final Html html;
    private final Calendar calendar;
    private final PainWeeks pain;
    private final int from;

    Weeks(Html html, Review review) {
        this.html = html;
        this.calendar = review.calendar();
        this.pain = review.pain();
        this.from = Plot.from(calendar);
    }

    void draw() {
        bars();
        table();
    }

    private void bars() {
        var most = 1L;
        for (var week = from; week < Calendar.WEEKS; week++) {
            most = Math.max(most, minutes(week));
        }
        var plot = new Plot(html, calendar, from, most);
        plot.open(
                "minutes",
                "Minutes a week",
                "A bar for each week, up to " + most + " minutes. The numbers are in the table below.");
        plot.line(0);
        plot.line((int) most);
        for (var week = from; week < Calendar.WEEKS; week++) {
            if (minutes(week) > 0) {
                plot.bar(week, (double) minutes(week), String.valueOf(minutes(week)));
            }
        }
        plot.weeks();
        plot.close();
    }

    private void table() {
        var table = HtmlTable.open(
                html,
                "The weeks with a session or a rating, as in the plots; pain is the median",
                1,
                "Week from",
                "Days with a session",
                "Minutes",
                "Pain before",
                "Pain after");
        for (var week = from; week < Calendar.WEEKS; week++) {
            var ratings = pain.week(calendar.monday(week));
            if (calendar.activeDays(week) == 0
                    && ratings.before().isEmpty()
                    && ratings.after().isEmpty()) {
                continue;
            }
            table.row(List.of(
                    DateWords.day(calendar.monday(week)),
                    calendar.activeDays(week) + " of 7",
                    String.valueOf(minutes(week)),
                    rating(ratings.before()),
                    rating(ratings.after())));
        }
        table.close();
    }

    private long minutes(int week) {
        return calendar.spent(week).plusSeconds(30).toMinutes();
    }

    private static String rating(OptionalDouble rating) {
        return rating.isEmpty() ? "–" : PainWords.number(rating.getAsDouble());
    }
}
