package decompress.library;

import decompress.exercise.DoseLimits;
import decompress.exercise.Durations;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Tempo;
import decompress.library.amount.CountNotation;
import decompress.library.amount.DurationNotation;
import decompress.library.amount.RangeReader;
import decompress.library.yaml.FieldValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The amounts of a prescription, from the way they are written. */
final class PrescribedAmounts {
    static final RangeReader<Integer> SETS = new RangeReader<>(new CountNotation(), DoseLimits.SETS);
    static final RangeReader<Integer> REPETITIONS = new RangeReader<>(new CountNotation(), DoseLimits.REPETITIONS);
    static final RangeReader<Duration> HOLD = new RangeReader<>(new DurationNotation(), DoseLimits.HOLD);
    static final RangeReader<Duration> TOTAL = new RangeReader<>(new DurationNotation(), DoseLimits.TOTAL);

    private static final RangeReader<Duration> WAY_OUT = new RangeReader<>(new DurationNotation(), DoseLimits.WAY_OUT);
    private static final RangeReader<Duration> REST = new RangeReader<>(new DurationNotation(), DoseLimits.REST);
    /** What is suggested where a rest is as needed and no number is given. */
    private static final Range<Duration> SUGGESTED = Range.exactly(Duration.ofSeconds(10));

    private static final String AS_NEEDED = "as needed";
    private static final Duration SLOWEST = Duration.ofSeconds(60);

    private PrescribedAmounts() {}

    static Optional<Duration> wayOut(FieldValue written) {
        return WAY_OUT.readOne(written);
    }

    static Optional<Rest> rest(FieldValue written) {
        var text = written.value().map(value -> value.toLowerCase(Locale.ROOT));
        if (text.isEmpty() || text.get().equals("none")) {
            return text.map(none -> Rest.NONE);
        }
        var needed = text.get().replace("as-needed", AS_NEEDED);
        if (!needed.startsWith(AS_NEEDED)) {
            return REST.read(needed, written).map(length -> new Rest(length, false));
        }
        var suggested = needed.substring(AS_NEEDED.length()).replace("~", "").strip();
        return suggested.isEmpty()
                ? Optional.of(new Rest(SUGGESTED, true))
                : REST.read(suggested, written).map(length -> new Rest(length, true));
    }

    static Optional<Tempo> tempo(FieldValue written) {
        return written.value().flatMap(text -> tempo(text, written));
    }

    private static Optional<Tempo> tempo(String text, FieldValue written) {
        var parts = new ArrayList<Duration>();
        for (var part : text.replace('\u2013', '-').split("-", -1)) {
            Durations.parse(part).filter(d -> d.compareTo(SLOWEST) <= 0).ifPresent(parts::add);
        }
        var count = text.chars().filter(c -> c == '-' || c == '\u2013').count() + 1;
        if (count != 3 || parts.size() != 3) {
            return written.complain(written.quoted() + " is not a tempo: seconds down, of pause, and up, 0 to 60 each");
        }
        return isStill(parts)
                ? written.complain("a repetition takes some time")
                : Optional.of(new Tempo(parts.get(0), parts.get(1), parts.get(2)));
    }

    private static boolean isStill(List<Duration> parts) {
        return parts.stream().allMatch(Duration::isZero);
    }
}
