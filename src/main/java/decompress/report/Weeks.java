package decompress.report;

import decompress.review.Calendar;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.script.words.DateWords;
import decompress.view.log.ReviewWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The weeks of a review from the first with a session on: two charts, and a table of their numbers. */
final class Weeks {
    private static final int WORST = 10;

    private final Calendar calendar;
    private final PainWeeks pain;
    private final int first;

    Weeks(Review review) {
        this.calendar = review.calendar();
        this.pain = review.pain();
        this.first = calendar.firstActive(0);
    }

    /** The median pain before and after, hollow and dashed, filled and solid; empty if nothing was rated. */
    List<Map<String, Object>> painChart() {
        var chart = new Chart(first, WORST);
        for (var rating = 0; rating <= WORST; rating += 2) {
            chart.line(rating);
        }
        chart.series("before", week -> week(week).before());
        chart.series("after", week -> week(week).after());
        return chart.isEmpty() ? List.of() : List.of(chart.values(calendar));
    }

    Map<String, Object> minutesChart() {
        var most = 1L;
        for (var week = first; week < Calendar.WEEKS; week++) {
            most = Math.max(most, minutes(week));
        }
        var chart = new Chart(first, most);
        chart.line(0);
        chart.line((int) most);
        for (var week = first; week < Calendar.WEEKS; week++) {
            if (minutes(week) > 0) {
                chart.bar(week, minutes(week));
            }
        }
        return chart.values(calendar);
    }

    /** The weeks with a session or a rating. */
    List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        for (var week = first; week < Calendar.WEEKS; week++) {
            var ratings = week(week);
            if (calendar.activeDays(week) > 0
                    || ratings.before().isPresent()
                    || ratings.after().isPresent()) {
                rows.add(Map.of(
                        "monday", DateWords.day(calendar.monday(week)),
                        "days", String.valueOf(calendar.activeDays(week)),
                        "minutes", String.valueOf(minutes(week)),
                        "before", rating(ratings.before()),
                        "after", rating(ratings.after())));
            }
        }
        return rows;
    }

    private PainWeeks.Week week(int week) {
        return pain.week(calendar.monday(week));
    }

    private long minutes(int week) {
        return calendar.spent(week).plusSeconds(30).toMinutes();
    }

    private static String rating(OptionalDouble rating) {
        return rating.isEmpty() ? "–" : ReviewWords.number(rating.getAsDouble());
    }
}
