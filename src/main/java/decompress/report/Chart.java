package decompress.report;

import decompress.review.Calendar;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * A drawing with the weeks from left to right and a number from the bottom up.
 *
 * <p>Places across are shares of the width, so that letters are as large on a phone as on paper.
 */
final class Chart {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int HEIGHT = 150;
    /** More of them than these stand side by side on a wide page only. */
    private static final int MOST_LABELS = 13;

    private static final int ROOM_ON_A_PHONE = 3;
    /** Fewer weeks leave room to their right, so that they are not stretched over the page. */
    private static final int FEWEST_COLUMNS = 8;

    private final int first;
    private final double most;
    private final List<Map<String, String>> scale = new ArrayList<>();
    private final List<Map<String, String>> bars = new ArrayList<>();
    private final List<Map<String, String>> strokes = new ArrayList<>();
    private final List<Map<String, String>> dots = new ArrayList<>();

    /** @param first the first week */
    Chart(int first, double most) {
        this.first = first;
        this.most = most;
    }

    /** A faint line across at a number, with the number beside it. */
    void line(int number) {
        scale.add(Map.of("number", String.valueOf(number), "y", y(number)));
    }

    void bar(int week, long number) {
        var width = Math.min(column() * 0.6, 5);
        bars.add(Map.of(
                "kind", weeks() > MOST_LABELS ? "week more" : "week",
                "middle", x(week),
                "x", text(share(week) - width / 2),
                "y", y((double) number),
                "width", text(width),
                "height", text(number / most * HEIGHT),
                "number", String.valueOf(number)));
    }

    /** A number for each week, joined by strokes across weeks without one. */
    void series(String kind, IntFunction<OptionalDouble> numbers) {
        var last = -1;
        for (var week = first; week < Calendar.WEEKS; week++) {
            if (numbers.apply(week).isEmpty()) {
                continue;
            }
            var y = y(numbers.apply(week).getAsDouble());
            dots.add(Map.of("kind", kind, "x", x(week), "y", y));
            if (last >= 0) {
                var before = y(numbers.apply(last).getAsDouble());
                strokes.add(Map.of("kind", kind, "x1", x(last), "y1", before, "x2", x(week), "y2", y));
            }
            last = week;
        }
    }

    boolean isEmpty() {
        return bars.isEmpty() && dots.isEmpty();
    }

    Map<String, Object> values(Calendar calendar) {
        return Map.of("scale", scale, "bars", bars, "strokes", strokes, "dots", dots, "mondays", mondays(calendar));
    }

    /** The first days of the weeks, as many as there is room for. */
    private List<Map<String, String>> mondays(Calendar calendar) {
        var mondays = new ArrayList<Map<String, String>>();
        var step = weeks() > MOST_LABELS ? 2 : 1;
        for (var back = 0; back < weeks(); back += step) {
            var week = Calendar.WEEKS - 1 - back;
            var kind = back / step % ROOM_ON_A_PHONE == 0 ? "week" : "week more";
            mondays.add(Map.of("kind", kind, "x", x(week), "day", DAY.format(calendar.monday(week))));
        }
        return mondays;
    }

    private int weeks() {
        return Calendar.WEEKS - first;
    }

    private double column() {
        return 100.0 / Math.max(FEWEST_COLUMNS, weeks());
    }

    private double share(int week) {
        return (week - first + 0.5) * column();
    }

    private String x(int week) {
        return text(share(week));
    }

    private String y(double number) {
        return text(HEIGHT - number / most * HEIGHT);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace(".0", "");
    }
}
