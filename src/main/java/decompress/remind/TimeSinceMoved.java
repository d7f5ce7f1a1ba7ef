package decompress.remind;

import decompress.perform.Failure;
import decompress.script.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long ago a person moved, for a prompt.
 *
 * @param since empty where no movement is known, which counts as due
 * @param every the longest time of sitting
 */
public record TimeSinceMoved(Optional<Duration> since, Duration every) {
    private static final Pattern PLACE = Pattern.compile("%(.?)");
    private static final String NEVER = "no movement in the log yet";

    /** The time since the latest movement; the launcher knows whole seconds only. */
    public static TimeSinceMoved at(Instant now, Optional<Instant> moved, Duration every) {
        var since = moved.map(at -> Duration.between(second(at), second(now)));
        return new TimeSinceMoved(since, every);
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether it is time to move. */
    public boolean isDue() {
        return since.filter(ago -> ago.compareTo(every) < 0).isEmpty();
    }

    /** One line; the launcher says the same from the file that {@link MovedFile} keeps. */
    public String text() {
        return since.map(ago -> time(ago) + " since you moved" + (isDue() ? ": time to move" : ""))
                .orElse(NEVER);
    }

    /**
     * The person's own words, with %t for the time, %m for whole minutes, and %% for %.
     *
     * @throws Failure if another % is in them
     */
    public String text(String format) {
        return PLACE.matcher(format).replaceAll(place -> Matcher.quoteReplacement(at(place.group(1))));
    }

    private String at(String place) {
        return switch (place) {
            case "t" -> since.map(TimeSinceMoved::time).orElse(NEVER);
            case "m" -> since.map(ago -> Long.toString(ago.toMinutes())).orElse("-");
            case "%" -> "%";
            default -> throw Failure.usage("--format knows %t, %m and %% only.");
        };
    }

    /** Whole minutes up to a day, then whole days. */
    private static String time(Duration ago) {
        if (ago.toDays() > 0) {
            return ago.toDays() + " d";
        }
        return ago.toMinutes() == 0 ? "0 min" : Words.time(Duration.ofMinutes(ago.toMinutes()));
    }
}
