package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Tempo;
import decompress.script.words.Noun;
import decompress.script.words.Times;
import decompress.session.Interval;
import java.util.Locale;
import java.util.stream.Collectors;

/** The amount and the tempo of a set in words that can be said. */
final class Doses {
    private Doses() {}

    /** One set, such as Hold 20 seconds or 10 repetitions. */
    static String effort(Effort effort) {
        if (effort instanceof Effort.Repetitions repetitions) {
            return Noun.REPETITION.count(repetitions.count());
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

    /** The word of a beat: the pause is at the bottom where the way down comes first, otherwise at the top. */
    static String word(Tempo tempo, CueMoment beat) {
        return switch (beat) {
            case DOWN -> "Lower";
            case UP -> "Lift";
            case PAUSE -> tempo.upFirst() ? "Hold" : "Wait";
            case LEAD_IN, HOLD, RELEASE -> throw new IllegalArgumentException(beat + " is no part of a repetition");
        };
    }
}
