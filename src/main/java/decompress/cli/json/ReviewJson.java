package decompress.cli.json;

import decompress.review.Adherence;
import decompress.review.Calendar;
import decompress.review.Cause;
import decompress.review.PainBefore;
import decompress.review.PainChanges;
import decompress.review.PainTrend;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.review.Stops;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A review in the shape that is printed as JSON. */
public final class ReviewJson {
    private static final int POINTS = 366;

    private ReviewJson() {}

    public static Map<String, Object> of(Review review, SittingDay sitting) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("sessions", review.sessions());
        fields.put("first", text(review.first()));
        fields.put("newest", text(review.newest()));
        fields.put("seconds", seconds(review.spent()));
        fields.put("active_of_last_7_days", review.calendar().activeOfTheLastSeven());
        fields.put("weeks", weeks(review.calendar()));
        fields.put(
                "exercises",
                review.exercises().stream().map(ReviewJson::exercise).toList());
        fields.put("pain", pain(review.pain()));
        fields.put(
                "pain_over_time",
                review.trend().points(POINTS).stream().map(ReviewJson::point).toList());
        fields.put(
                "pain_before_weeks",
                review.before().weeks().stream().map(ReviewJson::week).toList());
        fields.put("ended_early", stops(review.stops()));
        fields.put("breaks_today", sitting.breaks());
        fields.put("longest_sitting_today_s", seconds(sitting.longest()));
        return fields;
    }

    private static Map<String, Object> week(PainBefore.Week week) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("monday", week.monday().toString());
        fields.put("median", number(week.median()));
        fields.put("n", week.count());
        return fields;
    }

    private static List<Map<String, Object>> weeks(Calendar calendar) {
        var weeks = new ArrayList<Map<String, Object>>();
        for (var week = 0; week < Calendar.WEEKS; week++) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("monday", calendar.monday(week).toString());
            fields.put("seconds", seconds(calendar.spent(week)));
            var days = new ArrayList<BigDecimal>();
            for (var day : DayOfWeek.values()) {
                days.add(seconds(calendar.spent(week, day)));
            }
            fields.put("days", days);
            weeks.add(fields);
        }
        return weeks;
    }

    private static Map<String, Object> exercise(Adherence done) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("exercise", done.exercise());
        fields.put("sessions", done.sessions());
        fields.put("sets_done", done.setsDone());
        fields.put("sets_planned", done.setsPlanned());
        fields.put("held_s", seconds(done.held()));
        fields.put("hold_planned_s", seconds(done.holdPlanned()));
        fields.put("reps", done.repetitions());
        fields.put("reps_planned", done.repetitionsPlanned());
        fields.put("share", number(done.share()));
        fields.put("pain", pain(done.pain()));
        return fields;
    }

    private static Map<String, Object> pain(PainChanges pain) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("n", pain.count());
        fields.put("median_change", number(pain.median()));
        fields.put("verdict", word(pain.verdict()));
        return fields;
    }

    private static Map<String, Object> point(PainTrend.Point point) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", point.from().toString());
        fields.put("days", point.days());
        fields.put("sessions", point.sessions());
        fields.put("before", number(point.before()));
        fields.put("after", number(point.after()));
        return fields;
    }

    private static Map<String, Object> stops(Stops stops) {
        var fields = new LinkedHashMap<String, Object>();
        for (var cause : Cause.values()) {
            fields.put(word(cause), stops.count(cause));
        }
        return fields;
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static BigDecimal seconds(Duration duration) {
        return plain(BigDecimal.valueOf(duration.toMillis(), 3));
    }

    private static BigDecimal number(OptionalDouble number) {
        return number.isEmpty()
                ? null
                : plain(BigDecimal.valueOf(number.getAsDouble()).setScale(3, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String word(Enum<?> name) {
        return EnumWord.of(name).replace('-', '_');
    }
}
