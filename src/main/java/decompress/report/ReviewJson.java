package decompress.report;

import decompress.json.Json;
import decompress.json.JsonObject;
import decompress.review.Adherence;
import decompress.review.Calendar;
import decompress.review.Cause;
import decompress.review.PainCourse;
import decompress.review.PainWeeks;
import decompress.review.Review;
import decompress.review.SittingDay;
import decompress.review.Stops;
import decompress.text.EnumWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A review in the shape that is printed as JSON. */
public final class ReviewJson {
    private ReviewJson() {}

    public static JsonObject of(Review review, SittingDay sitting) {
        return new JsonObject()
                .with("sessions", review.sessions())
                .with("first", review.first())
                .with("newest", review.newest())
                .with("seconds", Json.seconds(review.spent()))
                .with("active_of_last_7_days", review.calendar().activeOfTheLastSeven())
                .with("weeks", weeks(review.calendar()))
                .with("exercises", review.exercises(), ReviewJson::exercise)
                .with("pain", course(review.pain().course()))
                .with("pain_weeks", review.pain().rated(), ReviewJson::week)
                .with("ended_early", stops(review.stops()))
                .with("breaks_today", sitting.breaks())
                .with("longest_sitting_today_s", Json.seconds(sitting.longest()));
    }

    private static JsonObject week(PainWeeks.Week week) {
        return new JsonObject()
                .with("monday", week.monday())
                .with("before", number(week.before()))
                .with("after", number(week.after()))
                .with("n", week.count());
    }

    private static List<JsonObject> weeks(Calendar calendar) {
        return IntStream.range(0, Calendar.WEEKS)
                .mapToObj(week -> new JsonObject()
                        .with("monday", calendar.monday(week))
                        .with("seconds", Json.seconds(calendar.spent(week)))
                        .with("days", List.of(DayOfWeek.values()), day -> Json.seconds(calendar.spent(week, day))))
                .toList();
    }

    private static JsonObject exercise(Adherence done) {
        return new JsonObject()
                .with("exercise", done.exercise())
                .with("sessions", done.sessions())
                .with("sets_done", done.setsDone())
                .with("sets_planned", done.setsPlanned())
                .with("held_s", Json.seconds(done.held()))
                .with("hold_planned_s", Json.seconds(done.holdPlanned()))
                .with("reps", done.repetitions())
                .with("reps_planned", done.repetitionsPlanned())
                .with("share", number(done.share()));
    }

    private static JsonObject course(PainCourse course) {
        var json = new JsonObject().with("change", word(course.kind()));
        return course.kind() == PainCourse.Kind.TOO_LITTLE
                ? json
                : json.with("from", number(OptionalDouble.of(course.from())))
                        .with("to", number(OptionalDouble.of(course.to())))
                        .with("weeks", course.weeks());
    }

    private static JsonObject stops(Stops stops) {
        var counts = new JsonObject();
        for (var cause : Cause.values()) {
            counts.with(word(cause), stops.count(cause));
        }
        return counts;
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
