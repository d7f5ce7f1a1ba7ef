package decompress.library.amount;

import decompress.exercise.DoseLimits;
import decompress.exercise.Durations;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Tempo;
import decompress.library.yaml.FieldValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The amounts of a prescription, from the way they are written. */
public final class PrescribedAmounts {
    public static final RangeReader<Integer> SETS = RangeReader.counts(DoseLimits.SETS);
    public static final RangeReader<Integer> REPETITIONS = RangeReader.counts(DoseLimits.REPETITIONS);
    public static final RangeReader<Duration> HOLD = RangeReader.times(DoseLimits.HOLD);
    public static final RangeReader<Duration> TOTAL = RangeReader.times(DoseLimits.TOTAL);
    public static final RangeReader<Duration> WAY_OUT = RangeReader.times(DoseLimits.WAY_OUT);

    private static final RangeReader<Duration> REST = RangeReader.times(DoseLimits.REST);
    /** The suggested rest where the rest is "as needed" and no number is given. */
    private static final Range<Duration> SUGGESTED = Range.exactly(Duration.ofSeconds(10));

    private static final String AS_NEEDED = "as needed";
    private static final String UP_FIRST = "up first";
    private static final String LIFT = "lift";
    private static final Pattern TEMPO_IN_WORDS = Pattern.compile("(lift|lower) ([0-9.]+(?: ?s[a-z]*)?)[,\\s-]+"
            + "(?:hold|wait|pause) ([0-9.]+(?: ?s[a-z]*)?)[,\\s-]+(lift|lower) ([0-9.]+(?: ?s[a-z]*)?)");
    private static final Duration SLOWEST = Duration.ofSeconds(60);

    private PrescribedAmounts() {}

    public static Optional<Rest> rest(FieldValue written) {
        var text = written.value().map(value -> value.toLowerCase(Locale.ROOT).replace("as-needed", AS_NEEDED));
        if (text.isEmpty() || text.get().equals("none")) {
            return text.map(none -> Rest.NONE);
        }
        if (!text.get().startsWith(AS_NEEDED)) {
            return REST.read(text.get(), written).map(length -> new Rest(length, false));
        }
        var suggested =
                text.get().substring(AS_NEEDED.length()).replace("~", "").strip();
        var length = suggested.isEmpty() ? Optional.of(SUGGESTED) : REST.read(suggested, written);
        return length.map(time -> new Rest(time, true));
    }

    /** The parts of a repetition in their order, as in 3-1-1, 2-3-2 up first, or lift 2, hold 3, lower 2. */
    public static Optional<Tempo> tempo(FieldValue written) {
        return written.value().flatMap(text -> tempo(Durations.plain(text).replace('\u2013', '-'), written));
    }

    private static Optional<Tempo> tempo(String text, FieldValue written) {
        var words = TEMPO_IN_WORDS.matcher(text);
        var isInWords = words.matches() && !words.group(1).equals(words.group(4));
        var upFirst = isInWords ? words.group(1).equals(LIFT) : text.endsWith(UP_FIRST);
        var texts = isInWords
                ? new String[] {words.group(2), words.group(3), words.group(5)}
                : text.replaceAll(",?\\s*" + UP_FIRST + "$", "").split("-", -1);
        var parts = Stream.of(texts)
                .flatMap(part -> Durations.parse(part).stream())
                .filter(part -> part.compareTo(SLOWEST) <= 0)
                .toList();
        if (texts.length != 3 || parts.size() != 3) {
            return written.complain(
                    written.quoted() + " is not a tempo: seconds down, of pause, and up, 0 to 60 each",
                    "for example: " + written.key().example() + "; with the way up first: tempo: 2-3-2 up first");
        }
        return parts.stream().allMatch(Duration::isZero)
                ? written.complain("a repetition takes some time")
                : Optional.of(new Tempo(parts.get(upFirst ? 2 : 0), parts.get(1), parts.get(upFirst ? 0 : 2), upFirst));
    }
}
