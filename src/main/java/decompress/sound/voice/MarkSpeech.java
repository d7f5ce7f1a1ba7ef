package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Tempo;
import decompress.script.Times;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to say at a mark inside an interval.
 *
 * @param tones whether short tones can be played
 */
record MarkSpeech(SessionEvent.Reached reached, boolean tones) {
    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    private static final Duration START_TONE = Duration.ofMillis(600);
    /** Said later it is not true. */
    private static final Duration HALFWAY = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How to let go, where it must be known before the end: nobody who hangs can wait for it. */
    static Optional<String> earlyRelease(Interval interval) {
        return cannotWait(interval) ? interval.exercise().guidance().cue(CueMoment.RELEASE) : Optional.empty();
    }

    private static boolean cannotWait(Interval interval) {
        var position = interval.exercise().position();
        return interval.phase() == Phase.HOLD && (position == Position.HANGING || position == Position.INVERTED);
    }

    Speech speech() {
        var at = reached.at();
        return switch (reached.mark().kind()) {
            case COUNTDOWN -> tones ? Speech.NOTHING : Speech.NOTHING.saying(number(), at, at.plusSeconds(1));
            case HALFWAY ->
                cannotWait(reached.interval())
                        ? Speech.NOTHING
                        : Speech.NOTHING.saying("Halfway", at, at.plus(HALFWAY), Cue.HALFWAY);
            case LEFT -> left(reached.interval().length().minus(reached.mark().offset()));
            case WAITING -> Speech.NOTHING.saying(SpokenWords.WAITING, at, Cue.WAITING);
            case DOWN -> during(tempo().down(), lower(), Cue.DOWN);
            case PAUSE -> during(tempo().pause(), first(CueMoment.PAUSE).toList(), Cue.PAUSE);
            case UP -> during(tempo().up(), lift(), Cue.UP);
            case BREATHE_IN, BREATHE_OUT -> Speech.NOTHING;
        };
    }

    private String number() {
        return Integer.toString(reached.mark().number());
    }

    private Speech left(Duration left) {
        var at = reached.at();
        return left.compareTo(MINUTE) < 0
                ? Speech.NOTHING
                : Speech.NOTHING.saying(Times.left(left), at, at.plus(left).minus(COUNTDOWN));
    }

    private Tempo tempo() {
        return ((Effort.Repetitions) reached.interval().prescribed().dose().effort()).tempo();
    }

    private List<String> lower() {
        return Stream.concat(first(CueMoment.DOWN), Stream.of("Lower, " + number(), number()))
                .toList();
    }

    private List<String> lift() {
        return Stream.concat(first(CueMoment.UP), Stream.of("Lift")).toList();
    }

    /** The first repetition has the words of the exercise; shorter ones are enough afterwards. */
    private Stream<String> first(CueMoment moment) {
        return reached.mark().number() == 1
                ? reached.interval().exercise().guidance().cue(moment).stream()
                : Stream.of();
    }

    /** The first of these that there is time for. */
    private Speech during(Duration lasting, List<String> texts, Cue cue) {
        var at = reached.at();
        var afterStart = tones && reached.mark().number() == 1 && cue == Cue.DOWN;
        var from = afterStart ? at.plus(START_TONE) : at;
        return texts.stream()
                .map(words -> Speech.NOTHING.saying(words, from, at.plus(lasting), cue))
                .filter(speech -> !speech.equals(Speech.NOTHING))
                .findFirst()
                .orElse(Speech.NOTHING);
    }
}
