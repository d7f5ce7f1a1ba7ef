package decompress.view.log;

import decompress.review.DayCount;
import decompress.review.LastTime;
import decompress.review.PainCourse;
import decompress.review.PainPlaces;
import decompress.session.Pain;
import decompress.view.DateWords;
import decompress.view.Noun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words about pain, without promises. */
public final class PainWords {
    public static final int WORST = 10;
    public static final String NOW = "Pain now";
    /** How a rating and its place are typed, before and after a session. */
    public static final String SUCH_AS = "Such as 3, or 3t: b back, u buttock, t thigh, k below the knee.";

    private static final Map<String, Pain.Site> LETTERS =
            Map.of("b", Pain.Site.BACK, "u", Pain.Site.BUTTOCK, "t", Pain.Site.THIGH, "k", Pain.Site.BELOW_KNEE);

    public static final String AFTERWARDS = question(NOW) + " " + SUCH_AS + " Enter = skip:";
    public static final String TIME_TO_SEE_SOMEONE =
            "Please see a doctor or physiotherapist. To make a page to take along:\ndecompress log export report.html";

    private static final List<String> COUNTS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private PainWords() {}

    /** @param when such as Pain now */
    public static String question(String when) {
        return when + ", 0 (none) to 10 (worst), and how far down it reaches?";
    }

    /** The place that a letter stands for, in either case. */
    public static Optional<Pain.Site> siteOf(String letter) {
        return Optional.ofNullable(LETTERS.get(letter.toLowerCase(Locale.ROOT)));
    }

    /** The effect of the latest session of an exercise on pain, after its name. */
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
            return Optional.of(TIME_TO_SEE_SOMEONE);
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
                            .map(entry -> site(entry.getKey()) + " " + entry.getValue())
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
