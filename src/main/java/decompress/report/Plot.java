package decompress.report;

import decompress.review.Calendar;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A drawing with the weeks from left to right and a number from the bottom up. */
final class Plot {
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int WIDTH = 720;
    private static final int LEFT = 36;
    private static final int RIGHT = 12;
    private static final int TOP = 20;
    private static final int HEIGHT = 150;
    private static final int LABEL = 18;
    private static final int NARROWEST_LABEL = 52;

    private final Html html;
    private final Calendar calendar;
    private final int from;
    private final double most;
    private final double column;

    /** @param from the first week */
    Plot(Html html, Calendar calendar, int from, double most) {
        this.html = html;
        this.calendar = calendar;
        this.from = from;
        this.most = most;
        this.column = (double) (WIDTH - LEFT - RIGHT) / (Calendar.WEEKS - from);
    }

    /** The first week with a session, but at least eight weeks, so that few weeks are not stretched over the page. */
    static int from(Calendar calendar) {
        var from = 0;
        while (from < Calendar.WEEKS - 8 && calendar.activeDays(from) == 0) {
            from++;
        }
        return from;
    }

    void open(String id, String title, String description) {
        html.open("figure")
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + (TOP + HEIGHT + LABEL + 4),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-description");
        html.element("title", title, "id", id + "-title").element("desc", description, "id", id + "-description");
    }

    void close() {
        html.close("svg").close("figure");
    }

    double x(int week) {
        return LEFT + (week - from + 0.5) * column;
    }

    double y(double number) {
        return TOP + HEIGHT - number / most * HEIGHT;
    }

    /** A faint line across at a number, with the number beside it. */
    void line(int number) {
        var y = text(y((double) number));
        html.open("line", "class", "grid", "x1", text(LEFT), "y1", y, "x2", text(WIDTH), "y2", y)
                .close("line");
        html.element(
                "text",
                String.valueOf(number),
                "x",
                text(LEFT - 8),
                "y",
                text(y((double) number) + 4),
                "class",
                "scale");
    }

    /** The first days of the weeks, as many as there is room for. */
    void weeks() {
        var step = Math.max(1, (int) Math.ceil(NARROWEST_LABEL / column));
        for (var week = Calendar.WEEKS - 1; week >= from; week -= step) {
            html.element(
                    "text",
                    WEEK.format(calendar.monday(week)),
                    "x",
                    text(x(week)),
                    "y",
                    text(TOP + HEIGHT + LABEL),
                    "class",
                    "week");
        }
    }

    void bar(int week, long number) {
        var width = Math.min(column * 0.7, 36);
        html.open(
                        "rect",
                        "class",
                        "bar",
                        "x",
                        text(x(week) - width / 2),
                        "y",
                        text(y((double) number)),
                        "width",
                        text(width),
                        "height",
                        text(y(0) - y((double) number)))
                .close("rect");
        html.element(
                "text", String.valueOf(number), "x", text(x(week)), "y", text(y((double) number) - 5), "class", "week");
    }

    void dot(String kind, int week, double number) {
        html.open("circle", "class", kind, "cx", text(x(week)), "cy", text(y(number)), "r", "4")
                .close("circle");
    }

    void stroke(String kind, double x1, double y1, double x2, double y2) {
        html.open("line", "class", kind, "x1", text(x1), "y1", text(y1), "x2", text(x2), "y2", text(y2))
                .close("line");
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
    }
}
