package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
import decompress.exercise.Tempo;
import decompress.session.Interval;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.Optional;

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
                cannotWait(reached.interval()) ? Speech.NOTHING : fitting("Halfway", at, HALFWAY, Cue.HALFWAY);
            case LEFT -> left(reached.interval().length().minus(reached.mark().offset()));
            case WAITING -> Speech.NOTHING.saying(SpokenWords.WAITING, at).without(Cue.WAITING);
            case DOWN ->
                isFirst()
                        ? words(CueMoment.DOWN, tones ? at.plus(START_TONE) : at, tempo().down(), Cue.DOWN)
                        : fitting(number(), at, tempo().down(), Cue.DOWN);
            case PAUSE -> isFirst() ? words(CueMoment.PAUSE, at, tempo().pause(), Cue.PAUSE) : Speech.NOTHING;
            case UP -> up();
            case BREATHE_IN, BREATHE_OUT -> Speech.NOTHING;
        };
    }

    private Speech left(Duration left) {
        var at = reached.at();
        return left.compareTo(MINUTE) < 0
                ? Speech.NOTHING
                : Speech.NOTHING.saying(
                        SpokenWords.left(left), at, at.plus(left).minus(COUNTDOWN));
    }

    private Speech up() {
        var speech = isFirst() ? words(CueMoment.UP, reached.at(), tempo().up(), Cue.UP) : Speech.NOTHING;
        return tones || !speech.equals(Speech.NOTHING) ? speech : fitting("Up", reached.at(), tempo().up(), Cue.UP);
    }

    /** The words of the first repetition, as far as they are short enough; numbers afterwards. */
    private boolean isFirst() {
        return reached.mark().number() == 1;
    }

    private String number() {
        return Integer.toString(reached.mark().number());
    }

    private Tempo tempo() {
        return ((Effort.Repetitions) reached.interval().prescribed().dose().effort()).tempo();
    }

    private Speech words(CueMoment moment, Duration from, Duration lasting, Cue cue) {
        return reached.interval()
                .exercise()
                .guidance()
                .cue(moment)
                .map(text -> fitting(text, from, lasting, cue))
                .orElse(Speech.NOTHING);
    }

    private Speech fitting(String text, Duration from, Duration lasting, Cue cue) {
        var until = reached.at().plus(lasting);
        return new Utterance(text, from, until).fits(from)
                ? Speech.NOTHING.saying(text, from, until).without(cue)
                : Speech.NOTHING;
    }
}
