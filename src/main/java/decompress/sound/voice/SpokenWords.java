package decompress.sound.voice;

import decompress.exercise.Dose;
import decompress.exercise.Effort;
import decompress.exercise.Guidance;
import decompress.exercise.Side;
import decompress.session.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the voice says, and how long that takes. */
final class SpokenWords {
    static final String STOPPED = "Stopped. Come out slowly.";
    static final String COME_OUT = "Come out slowly.";
    static final String WAITING = "Press space to go on.";
    static final String BREAK_DUE = "Time to move.";
    static final String NEXT_STEP = "Press space for the next step.";
    static final String READY = "Press space when you are ready.";
    static final String OWN_PACE = "Press space when you are done.";

    private static final String DONE = "Done.";
    private static final String MOVE_AGAIN = "Move again within half an hour.";

    private SpokenWords() {}

    static String duration(Duration duration) {
        var rounded = duration.plusMillis(999);
        var words = new ArrayList<String>();
        if (rounded.toMinutes() > 0) {
            words.add(count((int) rounded.toMinutes(), "minute", "minutes"));
        }
        if (rounded.toSecondsPart() > 0) {
            words.add(count(rounded.toSecondsPart(), "second", "seconds"));
        }
        return words.isEmpty() ? "a moment" : String.join(" ", words);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String left(Duration duration) {
        return duration(duration) + " left";
    }

    /** What one set asks for. */
    static String effort(Effort effort) {
        return effort instanceof Effort.Repetitions repetitions
                ? count(repetitions.count(), "repetition", "repetitions")
                : (effort instanceof Effort.Walk ? "Walk " : "Hold ") + duration(effort.length());
    }

    static String dose(Dose dose) {
        if (dose.effort() instanceof Effort.Walk) {
            return effort(dose.effort());
        }
        var sets = count(dose.sets(), "set", "sets");
        return effort(dose.effort()) + ", " + sets + (dose.sides().size() > 1 ? ", each side" : "");
    }

    static String rest(Interval recovery) {
        return recovery.open() ? "Rest, as long as you need" : "Rest, " + duration(recovery.length());
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

    /** The last words after an exercise that was the last one. */
    static List<String> done(Guidance guidance) {
        return Stream.of(Optional.of(DONE), guidance.end(), Optional.of(MOVE_AGAIN))
                .flatMap(Optional::stream)
                .toList();
    }
}
