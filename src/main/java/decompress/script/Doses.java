package decompress.script;

import decompress.exercise.CueMoment;
import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Tempo;
import java.util.Locale;
import java.util.stream.Collectors;

/** Doses in words that can be said. */
public final class Doses {
    private Doses() {}

    /** Such as Hold 20 seconds, 4 sets, each side. */
    public static String words(Dose dose) {
        var sets = dose.effort() instanceof Effort.Walk ? "" : ", " + count(dose.sets(), "set");
        return effort(dose.effort()) + sets + (dose.sides().size() > 1 ? ", each side" : "");
    }

    /** One set, such as Hold 20 seconds or 10 repetitions. */
    static String effort(Effort effort) {
        if (effort instanceof Effort.Repetitions repetitions) {
            return count(repetitions.count(), "repetition");
        }
        return (effort instanceof Effort.Walk ? "Walk " : "Hold ") + Times.words(effort.length());
    }

    /** Such as lower 3 seconds, wait 1 second, lift 1 second. */
    static String tempo(Tempo tempo) {
        return tempo.beats().stream()
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
