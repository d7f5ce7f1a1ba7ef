package decompress.script.words;

import decompress.exercise.Ceiling;
import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.PrescribedEffort;
import decompress.exercise.Prescription;
import decompress.exercise.Range;
import decompress.exercise.Rest;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.exercise.Volume;
import decompress.text.EnumWord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How prescriptions and doses are put into words. */
public final class DoseWords {
    private DoseWords() {}

    /** The prescription with its ranges, such as hold 20–30 s, 4–5 sets, rest as needed (about 10 s). */
    public static String prescription(Prescription prescription) {
        if (prescription.effort() instanceof PrescribedEffort.Walk) {
            return times(((Volume.Total) prescription.volume()).length()) + " in one go";
        }
        var work = prescription.work();
        var sets = work.stream()
                .map(side -> efforts(side.efforts()) + ", " + volume(side.volume()))
                .toList();
        if (sets.stream().distinct().count() == 1) {
            var sides = work.stream().map(Prescription.OneSide::side).toList();
            var side = onlySide(sides).map(", "::concat).orElse(eachSide(sides));
            return sets.get(0) + side + ", " + rest(prescription.rest());
        }
        return IntStream.range(0, work.size())
                        .mapToObj(at -> EnumWord.of(work.get(at).side()) + ": " + sets.get(at) + "; ")
                        .collect(Collectors.joining())
                + rest(prescription.rest());
    }

    private static String efforts(List<PrescribedEffort> efforts) {
        if (efforts.get(0) instanceof PrescribedEffort.Repetitions reps) {
            var counts =
                    listed(efforts, effort -> range(((PrescribedEffort.Repetitions) effort).count(), String::valueOf));
            return counts + " repetitions at a tempo of " + tempo(reps.tempo());
        }
        return "hold " + listed(efforts, effort -> times(((PrescribedEffort.Hold) effort).length()));
    }

    private static String volume(Volume volume) {
        if (volume instanceof Volume.Sets sets) {
            var one = sets.count().isExact() && sets.count().low() == 1;
            return range(sets.count(), String::valueOf) + (one ? " set" : " sets");
        }
        return "repeat for " + times(((Volume.Total) volume).length());
    }

    private static String rest(Rest rest) {
        if (rest.asNeeded()) {
            return "rest as needed (about " + times(rest.length()) + ")";
        }
        return rest.equals(Rest.NONE) ? "no rest" : "rest " + times(rest.length());
    }

    /** The two ways and the pause between them in seconds, such as 3-1-1, or 2-3-2 up first. */
    public static String tempo(Tempo tempo) {
        return tempo.beats().stream().map(beat -> Words.number(beat.length())).collect(Collectors.joining("-"))
                + (tempo.upFirst() ? " up first" : "");
    }

    private static String times(Range<Duration> range) {
        if (range.high().isEmpty()) {
            return Words.time(range.low()) + " or more";
        }
        var high = range.high().get();
        if (range.isExact()) {
            return Words.time(high);
        }
        if (high.compareTo(Duration.ofMinutes(2)) <= 0) {
            return Words.number(range.low()) + "–" + Words.number(high) + " s";
        }
        return range.low().toSecondsPart() == 0 && high.toSecondsPart() == 0
                ? range.low().toMinutes() + "–" + high.toMinutes() + " min"
                : Words.time(range.low()) + " to " + Words.time(high);
    }

    private static <T extends Comparable<T>> String range(Range<T> range, Function<T, String> words) {
        var low = words.apply(range.low());
        return range.isExact()
                ? low
                : range.high().map(high -> low + "–" + words.apply(high)).orElse(low + " or more");
    }

    /** The amount of one set, such as 20 s, or 10 repetitions. */
    public static String effort(Effort effort) {
        return effort(effort, Words::time);
    }

    private static String effort(Effort effort, Function<Duration, String> time) {
        return effort instanceof Effort.Repetitions reps
                ? Noun.REPETITION.count(reps.count())
                : time.apply(effort.length());
    }

    /** The dose of this session, such as 4 sets of 20 s, rest 10 s. */
    public static String dose(Dose dose) {
        var tempo = dose.effort() instanceof Effort.Repetitions reps ? " (" + tempo(reps.tempo()) + ")" : "";
        var hasRest = !dose.rest().isZero() && dose.sets().size() > dose.sides().size();
        return sets(dose, tempo, Words::time)
                + onlySide(dose.sides()).map(", "::concat).orElse("")
                + (hasRest ? ", rest " + Words.time(dose.rest()) : "");
    }

    /** Such as left side only; empty where both sides do the same. */
    public static Optional<String> sides(Dose dose) {
        return dose.isEqualOnEachSide() ? onlySide(dose.sides()) : Optional.of("sides differ");
    }

    private static Optional<String> onlySide(List<Side> sides) {
        return sides.size() > 1 || sides.contains(Side.BOTH)
                ? Optional.empty()
                : Optional.of(EnumWord.of(sides.get(0)) + " side only");
    }

    private static String eachSide(List<Side> sides) {
        return sides.size() > 1 ? " on each side" : "";
    }

    /** The sets as they are spoken, such as 4 sets of 20 seconds on each side. */
    public static String spoken(Dose dose) {
        return sets(dose, "", Times::words);
    }

    private static String sets(Dose dose, String tempo, Function<Duration, String> time) {
        var sides = dose.sides();
        return dose.isEqualOnEachSide()
                ? sets(dose.of(sides.get(0)), time) + tempo + eachSide(sides)
                : sides.stream()
                                .map(side -> EnumWord.of(side) + " " + sets(dose.of(side), time))
                                .collect(Collectors.joining(", "))
                        + tempo;
    }

    private static String sets(List<Effort> sets, Function<Duration, String> time) {
        return (sets.get(0) instanceof Effort.Walk ? "" : Noun.SET.count(sets.size()) + " of ") + amounts(sets, time);
    }

    private static String amounts(List<Effort> sets, Function<Duration, String> time) {
        if (sets.stream().distinct().count() == 1) {
            return effort(sets.get(0), time);
        }
        return sets.get(0) instanceof Effort.Repetitions
                ? listed(sets, set -> String.valueOf(((Effort.Repetitions) set).count())) + " repetitions"
                : listed(sets, set -> time.apply(set.length()));
    }

    /** Such as 8, 6 and 4. */
    private static <T> String listed(List<T> all, Function<T, String> words) {
        var last = all.size() - 1;
        var before = all.subList(0, last).stream().map(words).collect(Collectors.joining(", "));
        return before + (last == 0 ? "" : " and ") + words.apply(all.get(last));
    }

    /** Such as hold 60 s at a time, 10 min in all; empty when there is no ceiling. */
    public static Optional<String> ceiling(Ceiling ceiling) {
        var parts = Stream.of(
                        ceiling.hold().map(most -> "hold " + Words.time(most) + " at a time"),
                        ceiling.repetitions().map(most -> Noun.REPETITION.count(most) + " in all"),
                        ceiling.total().map(most -> Words.time(most) + " in all"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
