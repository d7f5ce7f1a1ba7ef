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

    public static Optional<Tempo> tempo(FieldValue written) {
        return written.value().flatMap(text -> tempo(text.replace('\u2013', '-').split("-", -1), written));
    }

    private static Optional<Tempo> tempo(String[] texts, FieldValue written) {
        var parts = Stream.of(texts)
                .flatMap(text -> Durations.parse(text).stream())
                .filter(part -> part.compareTo(SLOWEST) <= 0)
                .toList();
        if (texts.length != 3 || parts.size() != 3) {
            return written.complain(written.quoted() + " is not a tempo: seconds down, of pause, and up, 0 to 60 each");
        }
        return parts.stream().allMatch(Duration::isZero)
                ? written.complain("a repetition takes some time")
                : Optional.of(new Tempo(parts.get(0), parts.get(1), parts.get(2)));
    }
}
