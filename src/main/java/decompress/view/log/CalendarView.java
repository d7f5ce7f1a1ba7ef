package decompress.view.log;

import decompress.review.Calendar;
import decompress.view.Line;
import decompress.view.Prose;
import decompress.view.Span;
import decompress.view.Style;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A calendar with a column for each week and a shade for the minutes of each day. */
final class CalendarView {
    private static final int LABEL = 4;
    private static final String NOTHING = "·";
    private static final String[] SHADES = {"░", "▒", "▓", "█"};
    /** The minutes with which each shade but the first begins. */
    private static final int[] BEGINS = {5, 10, 20};

    private final int cell;
    private final int weeks;
    private final int width;
    private final Calendar calendar;

    CalendarView(int width, Calendar calendar) {
        this.width = width;
        this.calendar = calendar;
        this.cell = width >= LABEL + 2 * Calendar.WEEKS ? 2 : 1;
        // No empty months come before the first session.
        this.weeks = Math.max(1, Math.min(Calendar.WEEKS - calendar.firstActive(0), (width - LABEL) / cell));
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(months(), Style.MUTED));
        for (var day : DayOfWeek.values()) {
            lines.add(row(day));
        }
        for (var line : Prose.indented(LABEL, legend(), Style.MUTED, width)) {
            lines.add(Line.of(line.text().replace('_', ' '), Style.MUTED));
        }
        return lines;
    }

    /** The name of each month over the first week that begins in it, and of the first week. */
    private String months() {
        var names = new StringBuilder(" ".repeat(LABEL));
        for (var week = Calendar.WEEKS - weeks; week < Calendar.WEEKS; week++) {
            var monday = calendar.monday(week);
            var column = LABEL + (week - Calendar.WEEKS + weeks) * cell;
            var fresh = isFresh(monday) || (week == Calendar.WEEKS - weeks && hasRoom(monday));
            if (fresh && names.length() <= column && column + 3 <= width) {
                names.append(" ".repeat(column - names.length()))
                        .append(monday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            }
        }
        return names.toString().stripTrailing();
    }

    private static boolean isFresh(LocalDate monday) {
        return monday.getDayOfMonth() <= 7;
    }

    /** Whether the name of the month ends before the next one starts. */
    private boolean hasRoom(LocalDate monday) {
        return IntStream.rangeClosed(1, LABEL / cell).noneMatch(later -> isFresh(monday.plusWeeks(later)));
    }

    private Line row(DayOfWeek day) {
        var shades = new StringBuilder();
        for (var week = Calendar.WEEKS - weeks; week < Calendar.WEEKS; week++) {
            var future = calendar.monday(week).with(day).isAfter(calendar.last());
            shades.append((future ? " " : shade(week, day)).repeat(cell));
        }
        var name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " ";
        return new Line(
                List.of(new Span(name, Style.MUTED), new Span(shades.toString().stripTrailing(), Style.BAR)));
    }

    private String shade(int week, DayOfWeek day) {
        if (!calendar.active(week, day)) {
            return NOTHING;
        }
        return SHADES[level(calendar.spent(week, day))];
    }

    private static int level(Duration spent) {
        var level = 0;
        while (level < BEGINS.length && spent.compareTo(Duration.ofMinutes(BEGINS[level])) >= 0) {
            level++;
        }
        return level;
    }

    /** An underscore is a space that no line breaks at. */
    private static String legend() {
        return "%s_none %s_under_%d %s_%d–%d %s_%d–%d %s_%d_or_more"
                .formatted(
                        NOTHING,
                        SHADES[0],
                        BEGINS[0],
                        SHADES[1],
                        BEGINS[0],
                        BEGINS[1] - 1,
                        SHADES[2],
                        BEGINS[1],
                        BEGINS[2] - 1,
                        SHADES[3],
                        BEGINS[2]);
    }
}
