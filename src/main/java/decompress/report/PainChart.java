package decompress.report;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** The median pain before and after, week by week: hollow and dashed before, filled and solid after. */
final class PainChart {
    private static final int WORST = 10;

    private final Html html;
    private final Calendar calendar;
    private final PainWeeks pain;
    private final int from;

    PainChart(Html html, Review review) {
        this.html = html;
        this.calendar = review.calendar();
        this.pain = review.pain();
        this.from = Plot.from(calendar);
    }

    void draw() {
        if (!isRated()) {
            return;
        }
        var plot = new Plot(html, calendar, from, WORST);
        plot.open(
                "rating",
                "Pain before and after, by weeks",
                "The median rating of each week from 0 to 10, before the sessions and after them."
                        + " The numbers are in the table “Week by week”.");
        for (var rating = 0; rating <= WORST; rating += 2) {
            plot.line(rating);
        }
        series(plot, "before", week -> week(week).before());
        series(plot, "after", week -> week(week).after());
        plot.weeks();
        html.close("svg");
        html.element("figcaption", "Median of each week. ○ dashed: before the sessions. ● solid: after them.");
        html.close("figure");
    }

    private boolean isRated() {
        for (var week = from; week < Calendar.WEEKS; week++) {
            if (week(week).before().isPresent() || week(week).after().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private PainWeeks.Week week(int week) {
        return pain.week(calendar.monday(week));
    }

    private void series(Plot plot, String kind, IntFunction<OptionalDouble> ratings) {
        var last = -1;
        for (var week = from; week < Calendar.WEEKS; week++) {
            var rating = ratings.apply(week);
            if (rating.isPresent() && last >= 0) {
                var before = ratings.apply(last).orElse(0);
                plot.join(kind, last, before, week, rating.getAsDouble());
            }
            last = rating.isPresent() ? week : last;
        }
        for (var week = from; week < Calendar.WEEKS; week++) {
            var rating = ratings.apply(week);
            if (rating.isPresent()) {
                plot.dot(kind, week, rating.getAsDouble());
            }
        }
    }
}
