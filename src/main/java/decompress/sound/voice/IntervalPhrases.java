package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.exercise.Position;
import decompress.session.Interval;
import decompress.session.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say in one interval, in its order. */
final class IntervalPhrases {
    private final Interval interval;
    private final List<Phrase> phrases = new ArrayList<>();

    private IntervalPhrases(Interval interval) {
        this.interval = interval;
    }

    /**
     * The phrases of an interval.
     *
     * @param before the work that has just been finished and still needs its release
     * @param first whether this exercise comes for the first time in the session
     */
    static List<Phrase> of(Interval interval, Optional<Interval> before, boolean first) {
        var script = new IntervalPhrases(interval);
        before.flatMap(work -> cue(work, CueMoment.RELEASE)).ifPresent(text -> script.add(Phrase.Part.RELEASE, text));
        if (interval.phase() == Phase.LEAD_IN) {
            script.leadIn(first);
        } else if (interval.phase() == Phase.REST) {
            script.add(Phrase.Part.REST, SpokenWords.rest(interval));
            script.add(Phrase.Part.SET, SpokenWords.set(interval));
        } else if (interval.phase() == Phase.OTHER_SIDE) {
            script.add(Phrase.Part.SIDE, "Other side");
        }
        cue(interval, CueMoment.HOLD).ifPresent(text -> script.add(Phrase.Part.VERB, text));
        return script.phrases;
    }

    private void leadIn(boolean first) {
        add(Phrase.Part.NAME, interval.exercise().name());
        cue(interval, CueMoment.LEAD_IN).ifPresent(text -> add(Phrase.Part.LEAD_IN, text));
        if (first) {
            interval.exercise().guidance().steps().forEach(step -> add(Phrase.Part.STEP, step));
        }
    }

    private void add(Phrase.Part part, String text) {
        phrases.add(new Phrase(part, text));
    }

    static Optional<String> cue(Interval interval, CueMoment moment) {
        return interval.exercise().guidance().cue(moment);
    }

    /** Whether the way out must be known before the end: nobody who hangs can wait for it. */
    static boolean needsWayOut(Interval interval) {
        var position = interval.exercise().position();
        return interval.phase() == Phase.HOLD && (position == Position.HANGING || position == Position.INVERTED);
    }
}
