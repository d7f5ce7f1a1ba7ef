package decompress.view;

import decompress.review.Review;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the log says over weeks: how often, how long, what of the plan, and the pain before and after. */
public final class ReviewView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final int width;

    public ReviewView(int width) {
        this.width = width;
    }

    public List<Line> lines(Review review) {
        var lines = new ArrayList<Line>();
        prose(lines, headline(review), Style.TITLE);
        prose(lines, extent(review), Style.PLAIN);
        section(lines, "Minutes a day", new CalendarView(width).lines(review.calendar()));
        section(lines, "Minutes a week", new WeeksView(width).lines(review.calendar()));
        section(lines, "Done of planned", new AdherenceView(width).lines(review.exercises()));
        section(lines, "Pain before and after", new PainView(width).lines(review));
        section(lines, "Ended early", new StopsView(width).lines(review.stops()));
        return lines;
    }

    /** Such as 22 Nov 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Whole minutes and hours, for sums where seconds say nothing. */
    static String roughly(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? Words.time(Duration.ofSeconds(time.plusMillis(500).toSeconds()))
                : Words.time(Duration.ofMinutes(time.plusSeconds(30).toMinutes()));
    }

    private static String headline(Review review) {
        return review.calendar().activeOfTheLastSeven() + " of the last 7 days";
    }

    private static String extent(Review review) {
        var all = Words.count(review.sessions(), "session") + ", " + roughly(review.spent());
        var days = review.first()
                .map(first -> review.newest()
                        .filter(newest -> !newest.equals(first))
                        .map(newest -> ", " + day(first) + " to " + day(newest))
                        .orElse(", " + day(first)))
                .orElse("");
        var later = review.later() == 0
                ? ""
                : ", " + review.later() + " of them dated after "
                        + day(review.calendar().last());
        return all + days + later + ".";
    }

    private void section(List<Line> lines, String title, List<Line> content) {
        if (!content.isEmpty()) {
            lines.add(Line.EMPTY);
            prose(lines, title, Style.TITLE);
            lines.addAll(content);
        }
    }

    private void prose(List<Line> lines, String text, Style style) {
        Wrap.text(text, width).forEach(line -> lines.add(Line.of(line, style)));
    }
}
