package decompress.sound;

import decompress.exercise.CueMoment;
import decompress.exercise.Effort;
import decompress.session.Mark;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.Optional;

/**
 * What the voice says at a mark.
 *
 * @param stands whether the person is only getting back into position
 * @param tones whether short tones can be played
 */
record Marked(SessionEvent.Reached reached, Talk talk, boolean stands, boolean tones) {
    private static final Duration AFTER_TONE = Duration.ofMillis(600);
    private static final Duration SECOND = Duration.ofSeconds(1);

    Plan plan() {
        return switch (reached.mark().kind()) {
            case COUNTDOWN -> countdown();
            case HALFWAY ->
                Script.needsWayOut(reached.interval())
                        ? Plan.NOTHING
                        : fitting(Cue.HALFWAY, "Halfway", reached.at(), talk.limit());
            case WAITING -> Plan.NOTHING.saying(new Utterance(Wording.WAITING, reached.at(), talk.end()));
            case DOWN, PAUSE, UP -> tempo();
            default -> Plan.NOTHING;
        };
    }

    /** Numbers where no tone can be played; none for those who hear the way out. */
    private Plan countdown() {
        if (!stands && talk.tellsWayOut()) {
            return Plan.NOTHING.without(Cue.COUNTDOWN);
        }
        var number = Wording.number(reached.mark().number());
        return tones ? Plan.NOTHING : Plan.NOTHING.saying(new Utterance(number, reached.at(), until(SECOND)));
    }

    /** The words of the first repetition, where they are short enough; ticks or single words afterwards. */
    private Plan tempo() {
        var kind = reached.mark().kind();
        var cue = kind == Mark.Kind.DOWN ? Cue.DOWN : kind == Mark.Kind.PAUSE ? Cue.PAUSE : Cue.UP;
        var over = until(lasting(cue));
        var startTone = tones && reached.mark().offset().isZero();
        var plan = reached.mark().number() == 1
                ? Script.cue(reached.interval(), CueMoment.valueOf(cue.name()))
                        .map(words -> fitting(cue, words, startTone ? until(AFTER_TONE) : reached.at(), over))
                        .orElse(Plan.NOTHING)
                : Plan.NOTHING;
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

    private Plan fitting(Cue cue, String text, Duration at, Duration latestEnd) {
        return Optional.of(new Utterance(text, at, latestEnd))
                .filter(each -> each.fits(at))
                .map(each -> Plan.NOTHING.saying(each).without(cue))
                .orElse(Plan.NOTHING);
    }

    private Duration until(Duration after) {
        return reached.at().plus(after);
    }
}
