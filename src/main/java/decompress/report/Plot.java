package decompress.report;

import decompress.review.Calendar;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A drawing with the weeks from left to right and a number from the bottom up.
 *
 * <p>Places across are shares of the width, so that letters are as large on a phone as on paper.
 */
final class Plot {
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int HEIGHT = 150;
    private static final int LETTER = 12;
    /** More of them than these stand side by side on a wide page only. */
    private static final int MOST_LABELS = 13;

    private static final int ROOM_ON_A_PHONE = 3;
    /** Fewer weeks leave room to their right, so that they are not stretched over the page. */
    private static final int FEWEST_COLUMNS = 8;

    private final Html html;
    private final Calendar calendar;
    private final int from;
    private final double most;

    /** @param from the first week */
    Plot(Html html, Calendar calendar, int from, double most) {
        this.html = html;
        this.calendar = calendar;
        this.from = from;
        this.most = most;
    }

    /** The first week with a session. */
    static int from(Calendar calendar) {
        var from = 0;
        while (from < Calendar.WEEKS - 1 && calendar.activeDays(from) == 0) {
            from++;
        }
        return from;
    }

    void open(String id, String title, String description) {
        html.open("figure").open("svg", "role", "img", "aria-labelledby", id + "-title " + id + "-description");
        html.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-description");
    }

    void close() {
        html.close("svg").close("figure");
    }

    /** A faint line across at a number, with the number beside it. */
    void line(int number) {
        stroke("grid", 0, number, 100, number);
        var y = text(y(number) + LETTER / 3.0);
        html.element("text", String.valueOf(number), "x", "-8", "y", y, "class", "scale");
    }

    /** The first days of the weeks, as many as there is room for. */
    void weeks() {
        var step = weeksShown() > MOST_LABELS ? 2 : 1;
        for (var back = 0; back < weeksShown(); back += step) {
            var kind = back / step % ROOM_ON_A_PHONE == 0 ? "week" : "week more";
            var week = Calendar.WEEKS - 1 - back;
            label(kind, WEEK.format(calendar.monday(week)), week, HEIGHT + 1.5 * LETTER);
        }
    }

    void bar(int week, double number, String label) {
        var width = Math.min(column() * 0.6, 5);
        html.element(
                "rect",
                "",
                "class",
                "bar",
                "x",
                text(x(week) - width / 2) + '%',
                "y",
                text(y(number)),
                "width",
                text(width) + '%',
                "height",
                text(HEIGHT - y(number)));
        var kind = weeksShown() > MOST_LABELS ? "week more" : "week";
        label(kind, label, week, y(number) - LETTER / 3.0);
    }

    void dot(String kind, int week, double number) {
        html.element("circle", "", "class", kind, "cx", text(x(week)) + '%', "cy", text(y(number)), "r", "4");
    }

    /** A line from the number of one week to that of another. */
    void join(String kind, int first, double before, int second, double after) {
        stroke("line " + kind, x(first), before, x(second), after);
    }

    private void stroke(String kind, double x1, double from, double x2, double to) {
        html.element(
                "line",
                "",
                "class",
                kind,
                "x1",
                text(x1) + '%',
                "y1",
                text(y(from)),
                "x2",
                text(x2) + '%',
                "y2",
                text(y(to)));
    }

    private void label(String kind, String text, int week, double y) {
        html.element("text", text, "x", text(x(week)) + '%', "y", text(y), "class", kind);
    }

    private int weeksShown() {
        return Calendar.WEEKS - from;
    }

    private double column() {
        return 100.0 / Math.max(FEWEST_COLUMNS, weeksShown());
    }

    private double x(int week) {
        return (week - from + 0.5) * column();
    }

    private double y(double number) {
        return HEIGHT - number / most * HEIGHT;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
    }
}
