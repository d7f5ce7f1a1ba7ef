package decompress.view.log;

import decompress.review.Review;
import decompress.script.words.DateWords;
import decompress.script.words.Noun;
import decompress.view.Line;
import decompress.view.Page;
import java.util.List;

/** The log over weeks: how often, how long, done of planned, and pain before and after. */
public final class ReviewView {
    private final int width;

    public ReviewView(int width) {
        this.width = width;
    }

    /**
     * One screen, or everything.
     *
     * @param all whether to show every week, day and exercise
     */
    public List<Line> lines(Review review, boolean all) {
        return all ? lines(review) : new BriefReviewView(width).lines(review);
    }

    public List<Line> lines(Review review) {
        var page = new Page(width);
        page.title(headline(review)).text(extent(review));
        section(page, "Minutes a day", new CalendarView(width, review.calendar()).lines());
        section(page, "Minutes a week", new WeeksView(width).lines(review.calendar()));
        section(page, "Done of planned", new AdherenceView(width).lines(review.exercises()));
        section(page, "Pain before and after", new PainView(width).lines(review));
        section(page, "Ended early", new StopsView(width).lines(review.stops()));
        return page.lines();
    }

    static String headline(Review review) {
        return review.calendar().activeOfTheLastSeven() + " of the last 7 days";
    }

    static String extent(Review review) {
        var all = Noun.SESSION.count(review.sessions()) + ", " + ReviewWords.roughly(review.spent());
        var days = review.first()
                .map(first -> review.newest()
                        .filter(newest -> !newest.equals(first))
                        .map(newest -> ", " + DateWords.day(first) + " to " + DateWords.day(newest))
                        .orElse(", " + DateWords.day(first)))
                .orElse("");
        var later = review.later() == 0
                ? ""
                : ", " + review.later() + " of them dated after "
                        + DateWords.day(review.calendar().last());
        return all + days + later + ".";
    }

    private void section(Page page, String title, List<Line> content) {
        if (!content.isEmpty()) {
            page.heading(title);
            content.forEach(line -> page.add(List.of(line.cut(width))));
        }
    }
}
