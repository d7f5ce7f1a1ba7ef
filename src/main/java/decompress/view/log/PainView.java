package decompress.view.log;

import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.script.words.DateWords;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.Span;
import decompress.view.Style;
import java.util.List;
import java.util.OptionalDouble;

/** Pain before and after by weeks: one chart of the medians, and one sentence. */
final class PainView {
    private static final int WORST = 10;
    private static final int LABEL = 4;
    private static final int LONGEST = 120;
    private static final int WIDEST = 3;
    private static final char BEFORE = '○';
    private static final char AFTER = '●';

    private final int width;

    PainView(int width) {
        this.width = width;
    }

    List<Line> lines(Review review) {
        var rated = review.pain().rated();
        var points =
                rated.subList(Math.max(0, rated.size() - Math.max(4, Math.min(LONGEST, width) - LABEL)), rated.size());
        var page = new Page(width);
        if (!points.isEmpty()) {
            plot(page, points);
            var course = review.pain().course();
            page.text(ReviewWords.course(course));
            ReviewWords.advice(course).ifPresent(page::text);
        }
        ReviewWords.places(review.places()).forEach(page::text);
        return page.lines();
    }

    private void plot(Page page, List<PainWeeks.Week> points) {
        var step = Math.max(1, Math.min(WIDEST, (Math.min(LONGEST, width) - LABEL) / points.size()));
        for (var rating = WORST; rating >= 0; rating--) {
            page.add(List.of(row(points, rating, step)));
        }
        page.indented(LABEL, axis(points), Style.MUTED);
        page.muted(BEFORE + " before, " + AFTER + " after, " + AFTER + " alone: both the same.");
    }

    private static Line row(List<PainWeeks.Week> points, int rating, int step) {
        var marks = new StringBuilder();
        for (var point : points) {
            marks.append(mark(point, rating)).append(" ".repeat(step - 1));
        }
        var label = rating % 2 == 0 ? "%2d  ".formatted(rating) : "    ";
        var shown = marks.toString().stripTrailing();
        return new Line(List.of(
                new Span(shown.isEmpty() ? label.stripTrailing() : label, Style.MUTED), new Span(shown, Style.BAR)));
    }

    private static char mark(PainWeeks.Week point, int rating) {
        var before = row(point.before());
        var after = row(point.after());
        if (after == rating) {
            return AFTER;
        }
        if (before == rating) {
            return BEFORE;
        }
        var both = before >= 0 && after >= 0;
        return both && rating < Math.max(before, after) && rating > Math.min(before, after) ? '│' : ' ';
    }

    private static int row(OptionalDouble rating) {
        return rating.isEmpty() ? -1 : (int) Math.round(rating.getAsDouble());
    }

    private static String axis(List<PainWeeks.Week> points) {
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var weeks = "The median of each week with a rating, from " + DateWords.day(first.monday());
        return points.size() == 1 ? weeks : weeks + " to " + DateWords.day(last.monday());
    }
}
