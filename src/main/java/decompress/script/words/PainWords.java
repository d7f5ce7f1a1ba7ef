package decompress.script.words;

import decompress.session.Pain;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions, places and advice about pain, each worded once. */
public final class PainWords {
    public static final int WORST = 10;
    public static final String NOW = "Pain now";
    /** How a rating and its place are typed, before and after a session. */
    public static final String SUCH_AS = "Such as 3, or 3t: b back, u buttock, t thigh, k below the knee.";

    public static final String AFTERWARDS = question(NOW) + " " + SUCH_AS + " Enter = skip:";
    public static final String TIME_TO_SEE_SOMEONE =
            "Please see a doctor or physiotherapist. To make a page to take along:\ndecompress log export report.html";

    private static final Map<String, Pain.Site> LETTERS =
            Map.of("b", Pain.Site.BACK, "u", Pain.Site.BUTTOCK, "t", Pain.Site.THIGH, "k", Pain.Site.BELOW_KNEE);

    private PainWords() {}

    /**
     * Asks for a rating and its place.
     *
     * @param when such as Pain now
     */
    public static String question(String when) {
        return when + ", 0 (none) to 10 (worst)? How far down?";
    }

    /** The place that a letter stands for, in either case. */
    public static Optional<Pain.Site> siteOf(String letter) {
        return Optional.ofNullable(LETTERS.get(letter.toLowerCase(Locale.ROOT)));
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
}
