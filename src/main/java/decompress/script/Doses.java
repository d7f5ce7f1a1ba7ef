package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.exercise.Tempo;
import decompress.session.Interval;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Doses in words that can be said. */
public final class Doses {
    private Doses() {}

    /** Such as Hold 20 seconds, 4 sets, each side. */
    public static String words(Dose dose) {
        var sides = dose.sides();
        if (dose.isEqualOnEachSide()) {
            return words(dose.of(sides.get(0))) + (sides.size() > 1 ? ", each side" : "");
        }
        return sides.stream()
                .map(side -> (side == Side.LEFT ? "Left: " : "Right: ") + words(dose.of(side)))
                .collect(Collectors.joining(". "));
    }

    private static String words(List<Effort> sets) {
        return amounts(sets) + (sets.get(0) instanceof Effort.Walk ? "" : ", " + count(sets.size(), "set"));
    }

    private static String amounts(List<Effort> sets) {
        if (sets.stream().distinct().count() == 1) {
            return effort(sets.get(0));
        }
        return sets.get(0) instanceof Effort.Repetitions
                ? listed(sets, set -> String.valueOf(((Effort.Repetitions) set).count())) + " repetitions"
                : "Hold " + listed(sets, set -> Times.words(set.length()));
    }

    /** Such as 8, 6 and 4. */
    public static <T> String listed(List<T> all, Function<T, String> words) {
        var last = all.size() - 1;
        var before = all.subList(0, last).stream().map(words).collect(Collectors.joining(", "));
        return before + (last == 0 ? "" : " and ") + words.apply(all.get(last));
    }

    /** One set, such as Hold 20 seconds or 10 repetitions. */
    static String effort(Effort effort) {
        if (effort instanceof Effort.Repetitions repetitions) {
            return count(repetitions.count(), "repetition");
        }
        return (effort instanceof Effort.Walk ? "Walk " : "Hold ") + Times.words(effort.length());
    }

    /** The amount of the next set, only where not all sets are equal. */
    static String next(Interval before) {
        return before.planned().dose().isEqual()
                ? ""
                : ", " + effort(before.effort()).toLowerCase(Locale.ROOT);
    }

    /** Such as lower 3 seconds, wait 1 second, lift 1 second; without a pause of no length. */
    static String tempo(Tempo tempo) {
        return tempo.beats().stream()
                .filter(beat -> !beat.length().isZero())
                .map(beat -> word(tempo, beat.moment()).toLowerCase(Locale.ROOT) + " " + Times.words(beat.length()))
                .collect(Collectors.joining(", "));
    }

    /** What is done in a beat: the pause is at the bottom where the way down comes first, otherwise at the top. */
    static String word(Tempo tempo, CueMoment beat) {
        return switch (beat) {
            case DOWN -> "Lower";
            case UP -> "Lift";
            case PAUSE -> tempo.upFirst() ? "Hold" : "Wait";
            case LEAD_IN, HOLD, RELEASE -> throw new IllegalArgumentException(beat + " is no part of a repetition");
        };
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
