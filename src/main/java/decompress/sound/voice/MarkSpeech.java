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
                cannotWait(reached.interval())
                        ? Speech.NOTHING
                        : Speech.NOTHING.saying("Halfway", at, at.plus(HALFWAY), Cue.HALFWAY);
            case LEFT -> left(reached.interval().length().minus(reached.mark().offset()));
            case WAITING -> Speech.NOTHING.saying(SpokenWords.WAITING, at, Cue.WAITING);
            case DOWN -> during(tempo().down(), isFirst() ? cue(CueMoment.DOWN) : Optional.of(number()), Cue.DOWN);
            case PAUSE -> during(tempo().pause(), isFirst() ? cue(CueMoment.PAUSE) : Optional.empty(), Cue.PAUSE);
            case UP -> during(tempo().up(), up(), Cue.UP);
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
                : Speech.NOTHING.saying(
                        SpokenWords.left(left), at, at.plus(left).minus(COUNTDOWN));
    }

    private Tempo tempo() {
        return ((Effort.Repetitions) reached.interval().prescribed().dose().effort()).tempo();
    }

    private Optional<String> up() {
        return isFirst() && cue(CueMoment.UP).isPresent()
                ? cue(CueMoment.UP)
                : Optional.of("Up").filter(any -> !tones);
    }

    /** The first repetition has words; numbers are enough afterwards. */
    private boolean isFirst() {
        return reached.mark().number() == 1;
    }

    private Optional<String> cue(CueMoment moment) {
        return reached.interval().exercise().guidance().cue(moment);
    }

    private Speech during(Duration lasting, Optional<String> text, Cue cue) {
        var at = reached.at();
        var from = tones && isFirst() && cue == Cue.DOWN ? at.plus(START_TONE) : at;
        return text.map(words -> Speech.NOTHING.saying(words, from, at.plus(lasting), cue))
                .orElse(Speech.NOTHING);
    }
}
