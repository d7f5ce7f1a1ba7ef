package decompress.view.log;

import decompress.review.Adherence;
import decompress.review.Calendar;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.script.words.DateWords;
import decompress.script.words.Noun;
import decompress.script.words.Words;
import decompress.view.Line;
import decompress.view.Page;
import java.util.List;

/** The log over weeks: how often, how long, pain before and after, and done of planned. */
public final class ReviewView {
    private static final int WEEKS = 5;
    private static final int EXERCISES = 5;
    private static final int STOPS = 2;

    private final int width;
    private final Page page;

    public ReviewView(int width) {
        this.width = width;
        this.page = new Page(width);
    }

    /**
     * The page; nothing where nothing was done.
     *
     * @param sitting the breaks of today
     * @param all whether to show every day, week and exercise
     */
    public List<Line> lines(Review review, SittingDay sitting, boolean all) {
        if (review.sessions() > 0) {
            page.title(review.calendar().activeOfTheLastSeven() + " of the last 7 days")
                    .text(extent(review));
            if (all) {
                whole(review);
            } else {
                brief(review);
            }
        }
        if (sitting.breaks() > 0) {
            page.text("Today: " + Noun.BREAK.count(sitting.breaks()) + ", the longest time of sitting "
                    + Words.time(sitting.longest()) + ".");
        }
        return page.lines();
    }

    private void whole(Review review) {
        section("Minutes a day", new CalendarView(width, review.calendar()).lines());
        weeks(review, "Minutes a week", Calendar.WEEKS);
        ReviewWords.places(review.places()).forEach(page::text);
        exercises(review.exercises());
        section("Ended early", new StopsView(width).lines(review.stops()));
    }

    /** One screen, of at most 23 lines in a window of 80 columns. */
    private void brief(Review review) {
        weeks(review, "This week and the last four", WEEKS);
        var all = review.exercises();
        exercises(all.subList(0, Math.min(EXERCISES, all.size())));
        if (all.size() > EXERCISES) {
            page.muted("and " + Noun.EXERCISE.count(all.size() - EXERCISES) + " more");
        }
        if (review.stops().count() > 0) {
            var stops = new StopsView(width).lines(review.stops());
            section("Ended early", stops.subList(0, Math.min(STOPS, stops.size())));
        }
        page.muted("Every week, day and exercise: decompress log summary --all");
    }

    private static String extent(Review review) {
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

    private void weeks(Review review, String title, int most) {
        var isRated = !review.pain().rated().isEmpty();
        section(
                title + (isRated ? "; pain before → after, from 0 to 10" : ""),
                new WeeksView(width).lines(review, most));
        if (isRated) {
            var course = review.pain().course();
            page.text(ReviewWords.course(course));
            ReviewWords.advice(course).ifPresent(page::text);
        }
    }

    private void exercises(List<Adherence> exercises) {
        section("Done of planned", new AdherenceView(width).lines(exercises));
    }

    private void section(String title, List<Line> content) {
        if (!content.isEmpty()) {
            page.heading(title);
            content.forEach(line -> page.add(List.of(line.cut(width))));
        }
    }
}
