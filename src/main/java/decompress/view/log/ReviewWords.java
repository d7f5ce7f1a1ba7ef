package decompress.view.log;

import decompress.review.Adherence;
import decompress.review.Calendar;
import decompress.review.Cause;
import decompress.review.DayCount;
import decompress.review.PainCourse;
import decompress.review.PainPlaces;
import decompress.script.words.DateWords;
import decompress.script.words.Noun;
import decompress.script.words.PainWords;
import decompress.script.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How days, sums, shares and pain of many sessions are put into words. */
public final class ReviewWords {
    private static final Duration SECONDS_MATTER = Duration.ofMinutes(10);

    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private ReviewWords() {}

    /** Whole seconds under ten minutes, above that whole minutes. */
    public static String roughly(Duration time) {
        return time.compareTo(SECONDS_MATTER) < 0
                ? Words.time(Words.rounded(time))
                : Words.time(Duration.ofMinutes(time.plusSeconds(30).toMinutes()));
    }

    /** The Monday of a week, before its bar. */
    static String monday(Calendar calendar, int week) {
        return DateWords.shortDay(calendar.monday(week)).substring(4) + "  ";
    }

    /** Such as 42 min, 3 days. */
    static String week(Calendar calendar, int week) {
        var days = calendar.activeDays(week);
        var minutes = calendar.spent(week).plusSeconds(30).toMinutes();
        return (minutes == 0 && days > 0 ? "under 1 min" : minutes + " min")
                + (days == 0 ? "" : ", " + Noun.DAY.count(days));
    }

    /** Such as 46 of 48. */
    public static String sets(Adherence exercise) {
        return exercise.setsPlanned() == 0
                ? String.valueOf(exercise.setsDone())
                : exercise.setsDone() + " of " + exercise.setsPlanned();
    }

    /** Such as 15 min of 16 min, or 40 of 50 reps. */
    public static String amount(Adherence exercise) {
        if (isMoved(exercise)) {
            return exercise.repetitions() + " of " + exercise.repetitionsPlanned() + " reps";
        }
        var held = roughly(exercise.held());
        return exercise.holdPlanned().isZero() ? held : held + " of " + roughly(exercise.holdPlanned());
    }

    /** Such as 15 min, or 40 reps. */
    public static String done(Adherence exercise) {
        return isMoved(exercise) ? exercise.repetitions() + " reps" : roughly(exercise.held());
    }

    private static boolean isMoved(Adherence exercise) {
        return exercise.repetitionsPlanned() > 0 && exercise.holdPlanned().isZero();
    }

    /** Such as 96 %. */
    public static String share(Adherence exercise) {
        return exercise.share().isEmpty() ? "–" : Math.round(exercise.share().getAsDouble() * 100) + " %";
    }

    public static String cause(Cause cause) {
        return switch (cause) {
            case PAIN -> "Stopped for pain";
            case NOT_STARTED -> "Not started because of pain or a warning sign";
            case QUIT -> "Stopped by choice";
            case SKIPPED -> "Every set skipped";
            case COMMAND_ENDED -> "Stopped because the command of 'while' ended";
            case SIGNAL -> "Interrupted: window closed or program ended";
            case UNKNOWN -> "Interrupted: computer off or crash";
        };
    }

    /** Without needless zeros: 4, 3.5. */
    public static String number(double rating) {
        return BigDecimal.valueOf(rating).stripTrailingZeros().toPlainString();
    }

    /** One sentence about the weeks, without promise or blame. */
    public static String course(PainCourse course) {
        var from = number(course.from());
        var to = number(course.to());
        var weeks = " in " + weeks(course.weeks());
        return switch (course.kind()) {
            case TOO_LITTLE -> "There are too few ratings yet to compare weeks.";
            case BETTER -> "Your pain before sessions went down from " + from + " to " + to + weeks + ".";
            case WORSE -> "Your pain before sessions went up from " + from + " to " + to + weeks + ".";
            case UNCHANGED, NOT_CLEAR ->
                "Your pain before sessions did not clearly change" + weeks + ": " + from + " then, " + to + " now.";
        };
    }

    /** Advice about a course of pain; empty if none is needed. */
    public static Optional<String> advice(PainCourse course) {
        if (course.isReasonToSeeSomeone()) {
            return Optional.of(PainWords.TIME_TO_SEE_SOMEONE);
        }
        return course.kind() == PainCourse.Kind.UNCHANGED
                ? Optional.of("If it stays like this, ask a doctor or physiotherapist what else may help.")
                : Optional.empty();
    }

    private static String weeks(int weeks) {
        return count(weeks) + (weeks == 1 ? " week" : " weeks");
    }

    /** A small number as a word. */
    static String count(int number) {
        return number < COUNTS.size() ? COUNTS.get(number) : String.valueOf(number);
    }

    /** Places of pain, and how often it moved down or reduced a session; empty if none was recorded. */
    public static List<String> places(PainPlaces places) {
        var sentences = new ArrayList<String>();
        if (!places.sessions().isEmpty()) {
            sentences.add("Where it hurt, by sessions: "
                    + places.sessions().entrySet().stream()
                            .map(entry -> PainWords.site(entry.getKey()) + " " + entry.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        often("Further down after than before", places.movedDown()).ifPresent(sentences::add);
        often("Less than usual because of pain", places.eased()).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> often(String what, DayCount days) {
        return days.last()
                .map(day ->
                        what + ": " + Noun.SESSION.count(days.count()) + ", the latest on " + DateWords.day(day) + ".");
    }
}
