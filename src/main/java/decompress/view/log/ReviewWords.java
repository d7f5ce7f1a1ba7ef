package decompress.view.log;

import decompress.review.Adherence;
import decompress.review.Calendar;
import decompress.review.Cause;
import decompress.view.DateWords;
import decompress.view.Noun;
import decompress.view.Words;
import java.time.Duration;

/** How days, sums and shares of many sessions are put into words. */
public final class ReviewWords {
    private static final Duration SECONDS_MATTER = Duration.ofMinutes(10);

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
}
