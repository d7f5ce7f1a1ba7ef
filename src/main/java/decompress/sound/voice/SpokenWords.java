package decompress.sound.voice;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Side;
import decompress.script.Times;
import decompress.session.Interval;
import java.util.Optional;

/** What the voice says, and how long that takes. */
final class SpokenWords {
    static final String WAITING = "Press Space to continue.";
    static final String BREAK_DUE = "Time to move.";
    static final String LISTEN = "Listen first, do nothing yet.";
    static final String OWN_PACE = "Press Space when you are done.";

    private SpokenWords() {}

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** What one set asks for. */
    static String effort(Effort effort) {
        return effort instanceof Effort.Repetitions repetitions
                ? count(repetitions.count(), "repetition", "repetitions")
                : (effort instanceof Effort.Walk ? "Walk " : "Hold ") + Times.words(effort.length());
    }

    static String dose(Dose dose) {
        if (dose.effort() instanceof Effort.Walk) {
            return effort(dose.effort());
        }
        var sets = count(dose.sets(), "set", "sets");
        return effort(dose.effort()) + ", " + sets + (dose.sides().size() > 1 ? ", each side" : "");
    }

    static String rest(Interval recovery) {
        return recovery.open() ? "Rest, as long as you need" : "Rest, " + Times.words(recovery.length());
    }

    static Optional<String> side(Side side) {
        return switch (side) {
            case LEFT -> Optional.of("Left side");
            case RIGHT -> Optional.of("Right side");
            case BOTH -> Optional.empty();
        };
    }

    static String otherSide(Side side) {
        return switch (side) {
            case LEFT -> "Other side: left";
            case RIGHT -> "Other side: right";
            case BOTH -> "Other side";
        };
    }

    /** Which set it is or leads to; nothing where there is only one. */
    static Optional<String> set(Interval interval) {
        var set = interval.setsBefore() + 1;
        return Optional.of(set == interval.sets() ? "Last set" : "Set " + set + " of " + interval.sets())
                .filter(any -> interval.sets() > 1);
    }
}
