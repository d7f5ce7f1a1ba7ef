package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.exercise.Position;
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
    private static final Duration FOREVER = Duration.ofHours(1);
    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    private static final Duration START_TONE = Duration.ofMillis(600);
    /** Said later it is not true. */
    private static final Duration HALFWAY = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whether the way out must be known before the end: nobody who hangs can wait for it. */
    static boolean cannotWait(Interval interval) {
        var position = interval.exercise().position();
        return interval.phase() == Phase.HOLD && (position == Position.HANGING || position == Position.INVERTED);
    }

    Speech speech() {
        var at = reached.at();
        return switch (reached.mark().kind()) {
            case COUNTDOWN -> Speech.NOTHING;
            case HALFWAY ->
                cannotWait(reached.interval())
                        ? Speech.NOTHING
                        : fitting("Halfway", Duration.ZERO, HALFWAY, Cue.HALFWAY);
            case LEFT ->
                left().compareTo(MINUTE) < 0
                        ? Speech.NOTHING
                        : Speech.NOTHING.saying(
                                SpokenWords.left(left()), at, at.plus(left()).minus(COUNTDOWN));
            case WAITING ->
                Speech.NOTHING.saying(SpokenWords.WAITING, at, at.plus(FOREVER)).without(Cue.WAITING);
            case DOWN, PAUSE, UP -> tempo();
        };
    }

    private Duration left() {
        return reached.interval().length().minus(reached.mark().offset());
    }

    /** The words of the first repetition, as far as they are short enough; numbers afterwards. */
    private Speech tempo() {
        if (!(reached.interval().prescribed().dose().effort() instanceof Effort.Repetitions repetitions)) {
            return Speech.NOTHING;
        }
        var tempo = repetitions.tempo();
        return switch (reached.mark().kind()) {
            case DOWN -> down(tempo.down());
            case PAUSE -> words(CueMoment.PAUSE, Duration.ZERO, tempo.pause(), Cue.PAUSE);
            case UP -> up(tempo.up());
            case COUNTDOWN, HALFWAY, LEFT, WAITING -> Speech.NOTHING;
        };
    }

    private Speech down(Duration lasting) {
        return reached.mark().number() == 1
                ? words(CueMoment.DOWN, tones ? START_TONE : Duration.ZERO, lasting, Cue.DOWN)
                : fitting(Integer.toString(reached.mark().number()), Duration.ZERO, lasting, Cue.DOWN);
    }

    private Speech up(Duration lasting) {
        var speech = words(CueMoment.UP, Duration.ZERO, lasting, Cue.UP);
        return tones || !speech.equals(Speech.NOTHING) ? speech : fitting("Up", Duration.ZERO, lasting, Cue.UP);
    }

    private Speech words(CueMoment moment, Duration after, Duration lasting, Cue cue) {
        return Optional.of(reached)
                .filter(each -> each.mark().number() == 1)
                .flatMap(each -> each.interval().exercise().guidance().cue(moment))
                .map(text -> fitting(text, after, lasting, cue))
                .orElse(Speech.NOTHING);
    }

    private Speech fitting(String text, Duration after, Duration lasting, Cue cue) {
        var utterance =
                new Utterance(text, reached.at().plus(after), reached.at().plus(lasting));
        return utterance.fits(utterance.from())
                ? Speech.NOTHING
                        .saying(text, utterance.from(), utterance.until())
                        .without(cue)
                : Speech.NOTHING;
    }
}
