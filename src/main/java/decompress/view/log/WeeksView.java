package decompress.view.log;

import decompress.review.Calendar;
import decompress.view.Line;
import decompress.view.Noun;
import decompress.view.Span;
import decompress.view.Style;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The minutes of each week as bars, the newest week last. */
final class WeeksView {
    private static final DateTimeFormatter MONDAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int SHOWN = 12;
    private static final int LABEL = 8;
    private static final int LONGEST = 50;
    private static final String NUMBERS = "  1000 min, 7 days";

    private final int longest;

    WeeksView(int width) {
        this.longest = Math.max(4, Math.min(LONGEST, width - LABEL - NUMBERS.length()));
    }

    /** The last twelve weeks, from the first of them in which anything was done. */
    List<Line> lines(Calendar calendar) {
        var from = Calendar.WEEKS - SHOWN;
        while (from < Calendar.WEEKS - 1 && calendar.activeDays(from) == 0) {
            from++;
        }
        var most = 1L;
        for (var week = from; week < Calendar.WEEKS; week++) {
            most = Math.max(most, calendar.spent(week).toMillis());
        }
        var lines = new ArrayList<Line>();
        for (var week = from; week < Calendar.WEEKS; week++) {
            lines.add(row(calendar, week, most));
        }
        return lines;
    }

    private Line row(Calendar calendar, int week, long most) {
        var spent = calendar.spent(week);
        var bar = bar((double) spent.toMillis() / most);
        var days = calendar.activeDays(week);
        var gap = bar.isEmpty() ? "" : "  ";
        return new Line(List.of(
                new Span("%6s  ".formatted(label(calendar.monday(week))), Style.MUTED),
                new Span(bar, Style.BAR),
                new Span(gap + minutes(spent, days) + (days == 0 ? "" : ", " + Noun.DAY.count(days)), Style.PLAIN)));
    }

    private static String label(LocalDate monday) {
        return MONDAY.format(monday);
    }

    private static String minutes(Duration spent, int days) {
        var minutes = spent.plusSeconds(30).toMinutes();
        return minutes == 0 && days > 0 ? "under 1 min" : minutes + " min";
    }

    private String bar(double share) {
        var halves = (int) Math.round(share * longest * 2);
        return "█".repeat(halves / 2) + (halves % 2 == 0 ? "" : "▌");
    }
}
