package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.session.Mark;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.Optional;

/**
 * What the voice says at a mark.
 *
 * @param stands whether the person is only getting back into position
 * @param tones whether short tones can be played
 */
record MarkSpeech(SessionEvent.Reached reached, IntervalSpeech talk, boolean stands, boolean tones) {
    private static final Duration AFTER_TONE = Duration.ofMillis(600);
    private static final Duration SECOND = Duration.ofSeconds(1);

    SpeechPlan plan() {
        return switch (reached.mark().kind()) {
            case COUNTDOWN -> countdown();
            case HALFWAY ->
                IntervalPhrases.needsWayOut(reached.interval())
                        ? SpeechPlan.NOTHING
                        : fitting(Cue.HALFWAY, "Halfway", reached.at(), talk.limit());
            case WAITING -> SpeechPlan.NOTHING.saying(new Utterance(SpokenWords.WAITING, reached.at(), talk.end()));
            case DOWN, PAUSE, UP -> tempo();
            default -> SpeechPlan.NOTHING;
        };
    }

    /** Numbers where no tone can be played; none for those who hear the way out. */
    private SpeechPlan countdown() {
        if (!stands && talk.tellsWayOut()) {
            return SpeechPlan.NOTHING.without(Cue.COUNTDOWN);
        }
        var number = SpokenWords.number(reached.mark().number());
        return tones
                ? SpeechPlan.NOTHING
                : SpeechPlan.NOTHING.saying(new Utterance(number, reached.at(), until(SECOND)));
    }

    /** The words of the first repetition, where they are short enough; ticks or single words afterwards. */
    private SpeechPlan tempo() {
        var kind = reached.mark().kind();
        var cue = kind == Mark.Kind.DOWN ? Cue.DOWN : kind == Mark.Kind.PAUSE ? Cue.PAUSE : Cue.UP;
        var over = until(lasting(cue));
        var startTone = tones && reached.mark().offset().isZero();
        var plan = reached.mark().number() == 1
                ? IntervalPhrases.cue(reached.interval(), CueMoment.valueOf(cue.name()))
                        .map(words -> fitting(cue, words, startTone ? until(AFTER_TONE) : reached.at(), over))
                        .orElse(SpeechPlan.NOTHING)
                : SpeechPlan.NOTHING;
        return tones || cue == Cue.PAUSE || !plan.utterances().isEmpty()
                ? plan
                : fitting(cue, cue == Cue.DOWN ? "Down" : "Up", reached.at(), over);
    }

    private Duration lasting(Cue cue) {
        if (reached.interval().prescribed().dose().effort() instanceof Effort.Repetitions repetitions) {
            var tempo = repetitions.tempo();
            return cue == Cue.DOWN ? tempo.down() : cue == Cue.PAUSE ? tempo.pause() : tempo.up();
        }
        return Duration.ZERO;
    }

    private SpeechPlan fitting(Cue cue, String text, Duration at, Duration latestEnd) {
        return Optional.of(new Utterance(text, at, latestEnd))
                .filter(each -> each.fits(at))
                .map(each -> SpeechPlan.NOTHING.saying(each).without(cue))
                .orElse(SpeechPlan.NOTHING);
    }

    private Duration until(Duration after) {
        return reached.at().plus(after);
    }
}
