package decompress.view.log;

import decompress.review.DayCount;
import decompress.review.LastTime;
import decompress.review.PainBefore;
import decompress.review.PainChanges;
import decompress.review.PainPlaces;
import decompress.review.PainVerdict;
import decompress.session.Pain;
import decompress.view.DateWords;
import decompress.view.Noun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be said about pain, and no more. */
public final class PainWords {
    public static final int WORST = 10;
    public static final String WHERE = "Where? 1 back, 2 buttock, 3 thigh, 4 below the knee; Enter skips.";
    public static final String TIME_TO_SEE_SOMEONE =
            "Time to see someone about it. A page to take along:\ndecompress log export report.html";

    private PainWords() {}

    /** What the last session of an exercise did, behind its name. */
    public static String lastTime(LastTime last) {
        var pain = last.pain();
        if (last.stopped()) {
            return "was stopped for pain";
        }
        if (pain.movedDown()) {
            return "ended with pain further down: " + sites(pain);
        }
        return LastTime.isNotable(pain.change())
                ? "ended with more pain: %d before, %d after"
                        .formatted(pain.before().orElseThrow(), pain.after().orElseThrow())
                : "was followed by more pain the next morning: %d, then %d"
                        .formatted(pain.last().orElseThrow(), pain.nextMorning().orElseThrow());
    }

    /** Where it was before and after, such as back, then thigh; empty where neither is known. */
    public static String sites(Pain pain) {
        var before = pain.siteBefore();
        var after = pain.siteAfter();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            var either = before.isPresent() ? before : after;
            return either.isPresent() ? site(either.get()) : "";
        }
        return site(before.get()) + ", then " + site(after.get());
    }

    public static String site(Pain.Site site) {
        return switch (site) {
            case BACK -> "back";
            case BUTTOCK -> "buttock";
            case THIGH -> "thigh";
            case BELOW_KNEE -> "below the knee";
        };
    }

    /** Such as −2, +0.5 or 0. */
    public static String signed(double change) {
        return change == 0 ? "0" : (change < 0 ? "−" : "+") + number(Math.abs(change));
    }

    /** Without needless zeros: 4, 3.5. */
    public static String number(double rating) {
        return BigDecimal.valueOf(rating).stripTrailingZeros().toPlainString();
    }

    /** Such as −2 (n = 12). */
    public static String brief(PainChanges pain) {
        if (pain.count() == 0) {
            return "–";
        }
        var n = " (n = " + pain.count() + ")";
        return switch (pain.verdict()) {
            case TOO_FEW -> "too few" + n;
            case WITHIN_NOISE -> "within noise" + n;
            case LOWER, HIGHER -> signed(pain.median().orElse(0)) + n;
        };
    }

    /** One or two sentences. */
    public static String sentence(PainChanges pain) {
        if (pain.count() == 0) {
            return "No session was rated both before and after.";
        }
        if (pain.verdict() == PainVerdict.TOO_FEW) {
            return "Rated both before and after in " + many(pain) + "; at least " + PainChanges.ENOUGH
                    + " are needed to say anything.";
        }
        var change = "Median change, after less before: " + signed(pain.median().orElse(0)) + " over " + many(pain);
        return switch (pain.verdict()) {
            case LOWER -> change + ". Lower after than before.";
            case HIGHER -> change + ". Higher after than before.";
            default -> change + ", within day-to-day noise.";
        };
    }

    /** Pain before sessions in the first and the last month that have enough ratings; empty where none has. */
    public static String before(PainBefore before) {
        var months = before.firstAndLastMonth();
        if (months.isEmpty()) {
            return "";
        }
        var years =
                months.stream().map(each -> each.month().getYear()).distinct().count() > 1;
        return "Median pain before a session: "
                + months.stream().map(each -> before(each, years)).collect(Collectors.joining(", ")) + ".";
    }

    private static String before(PainBefore.Month month, boolean year) {
        return number(month.median()) + " in " + DateWords.month(month.month(), year) + " (n = " + month.count() + ")";
    }

    /** The medians of the weeks in a row, a dash for a week without a rating; empty where there are too few. */
    public static String weekByWeek(PainBefore before) {
        var weeks = before.weeks();
        if (weeks.isEmpty()) {
            return "";
        }
        return "Medians by week from " + DateWords.day(weeks.get(0).monday()) + ": "
                + weeks.stream()
                        .map(each ->
                                each.median().isPresent() ? number(each.median().getAsDouble()) : "–")
                        .collect(Collectors.joining(" "))
                + " (n = " + weeks.stream().mapToInt(PainBefore.Week::count).sum() + ").";
    }

    /** Where it hurt, and how often it moved down or less was done; nothing where nobody said. */
    public static List<String> places(PainPlaces places) {
        var sentences = new ArrayList<String>();
        if (!places.sessions().isEmpty()) {
            sentences.add("Where it hurt, by sessions: "
                    + places.sessions().entrySet().stream()
                            .map(each -> site(each.getKey()) + " " + each.getValue())
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
                        what + ": " + Noun.SESSION.count(days.count()) + ", the last on " + DateWords.day(day) + ".");
    }

    private static String many(PainChanges pain) {
        return Noun.SESSION.count(pain.count()) + " (n = " + pain.count() + ")";
    }
}
