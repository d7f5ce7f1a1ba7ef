package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.script.LastWords;
import decompress.script.Times;
import decompress.session.Interval;
import decompress.session.Mark;
import decompress.session.Outcome;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import decompress.sound.voice.SpokenLine.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** At each event of a session: what to say if it fits before something else sounds, else nothing. */
public final class SessionSpeech implements SessionEvent.Visitor<Speech> {
    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    /** The tone of a start or a release is over. */
    private static final Duration AFTER_TONE = Duration.ofMillis(600);

    /** Which of three, two, one comes first. */
    private static final int FIRST = 3;

    private boolean tones;
    /** What was said ahead: the set to come, or how to come out of this one. */
    private final Set<Weight> told = EnumSet.noneOf(Weight.class);
    /** The last event that changed what is asked of the person. */
    private Optional<SessionEvent> last = Optional.empty();

    /**
     * What to say about the events of one look.
     *
     * @param playsTones whether short tones can be played, so that nobody needs to count aloud
     */
    public Speech on(List<SessionEvent> events, boolean playsTones) {
        tones = playsTones;
        var speech = Speech.NOTHING;
        for (var event : events) {
            speech = speech.then(event.accept(this));
            if (!(event instanceof SessionEvent.Reached || event instanceof SessionEvent.Adjusted)) {
                last = Optional.of(event);
            }
        }
        return speech;
    }

    /** What is said outside of a session, when it is time to move. */
    public static Speech breakDue(Duration at) {
        return Speech.NOTHING.saying(SpokenWords.BREAK_DUE, at, Cue.BREAK_DUE);
    }

    @Override
    public Speech began(SessionEvent.Began began) {
        var interval = began.interval();
        var lines = IntervalLines.of(interval, known(interval));
        var isReleased = completed().filter(Phase::isWork).isPresent()
                && lines.stream().noneMatch(line -> List.of(line.replaced()).contains(Cue.RELEASE));
        var before = completed().equals(Optional.of(Phase.WAY_OUT)) ? Speech.NOTHING : Speech.CUT;
        return before.then(say(interval, lines, began.at(), isReleased, interval.length()));
    }

    /** What need not be said again. */
    private Set<Weight> known(Interval interval) {
        var known = EnumSet.copyOf(told);
        if (last.filter(before -> before.interval().part() == interval.part()).isPresent()) {
            known.addAll(List.of(Weight.EXERCISE, Weight.DOSE, Weight.ALL_STEPS));
        }
        if (last.filter(before -> before.interval().phase().isWork()).isEmpty()) {
            known.add(Weight.RELEASE);
        }
        return known;
    }

    /** What has come to its end by itself just before. */
    private Optional<Phase> completed() {
        return last.filter(SessionEvent.Completed.class::isInstance)
                .map(before -> before.interval().phase());
    }

    private boolean isAfter(Class<? extends SessionEvent> kind) {
        return last.filter(kind::isInstance).isPresent();
    }

    private Speech say(Interval interval, List<SpokenLine> lines, Duration at, boolean afterTone, Duration remaining) {
        var isWork = interval.phase().isWork();
        var from = isWork || afterTone ? at.plus(AFTER_TONE) : at;
        // Nobody is counted from one step to the next.
        var until = at.plus(remaining).minus(interval.step().isPresent() ? Duration.ZERO : COUNTDOWN);
        var chosen = isEndless(interval) ? lines : SpokenLine.fitting(lines, until.minus(from));
        // The steps of a way out are spread over it: nobody is to sit up at once who was told to lie for a minute.
        var apart = interval.phase() == Phase.WAY_OUT ? remaining.dividedBy(chosen.size()) : Duration.ZERO;
        // After numbers that were spoken comes a word, too; nobody is to jump at it who hangs or is tilted.
        var speech = isWork && !tones && !interval.exercise().isHeld()
                ? Speech.NOTHING.saying("Go", at, at.plusSeconds(1))
                : Speech.NOTHING;
        told.clear();
        for (var line : chosen) {
            var begin = from.plus(apart.multipliedBy(chosen.indexOf(line)));
            speech = isEndless(interval)
                    ? speech.saying(line.text(), begin, line.replaced())
                    : speech.saying(line.text(), begin, until, line.replaced());
            if (line.weight() == Weight.SET && !isWork) {
                told.add(Weight.SET);
            }
        }
        return speech;
    }

    /** Words in a way out and in an open interval may take as long as they do. */
    private static boolean isEndless(Interval interval) {
        return interval.open() || interval.phase() == Phase.WAY_OUT;
    }

    @Override
    public Speech completed(SessionEvent.Completed completed) {
        return Speech.NOTHING;
    }

    @Override
    public Speech left(SessionEvent.Left left) {
        told.clear();
        return Speech.NOTHING;
    }

    @Override
    public Speech paused(SessionEvent.Paused paused) {
        told.clear();
        var text = switch (paused.why()) {
            case WANTED, KEYS, AWAY -> "Paused.";
            case ASKED -> "Paused. Press q again to stop, any other key to continue.";
        };
        var letGo = paused.interval().letGo();
        var speech = letGo.map(words -> Speech.CUT.saying(words, paused.at())).orElse(Speech.CUT);
        return speech.saying(text, paused.at(), Cue.PAUSED);
    }

    @Override
    public Speech gettingBack(SessionEvent.GettingBack gettingBack) {
        var interval = gettingBack.interval();
        var at = gettingBack.at();
        var cue = interval.exercise()
                .guidance()
                .cue(CueMoment.LEAD_IN)
                .filter(any -> interval.exercise().isHeld());
        return cue.map(words -> Speech.CUT.saying(
                        words, at, at.plus(gettingBack.leadIn()).minus(COUNTDOWN)))
                .orElse(Speech.CUT);
    }

    @Override
    public Speech resumed(SessionEvent.Resumed resumed) {
        var interval = resumed.interval();
        var lines = new ArrayList<SpokenLine>();
        if (!interval.phase().isWork()) {
            lines.add(new SpokenLine(Weight.CONTINUE, "Continue."));
        }
        var known = EnumSet.of(Weight.RELEASE, Weight.REST, Weight.DOSE, Weight.LENGTH);
        lines.addAll(IntervalLines.of(interval, known));
        if (!isEndless(interval)) {
            lines.add(new SpokenLine(Weight.LENGTH, Times.left(resumed.remaining())));
        }
        return Speech.CUT.then(say(interval, lines, resumed.at(), false, resumed.remaining()));
    }

    @Override
    public Speech adjusted(SessionEvent.Adjusted adjusted) {
        var standsStill = isAfter(SessionEvent.Paused.class) || isAfter(SessionEvent.GettingBack.class);
        if (standsStill || isEndless(adjusted.interval())) {
            return Speech.NOTHING;
        }
        var until = adjusted.at().plus(adjusted.remaining()).minus(COUNTDOWN);
        return Speech.NOTHING.saying(Times.left(adjusted.remaining()), adjusted.at(), until);
    }

    @Override
    public Speech stopping(SessionEvent.Stopping stopping) {
        var lines = LastWords.stopping(stopping);
        var apart = stopping.length().dividedBy(lines.size());
        var speech = Speech.CUT.saying(lines.get(0), stopping.at(), Cue.STOPPED);
        told.clear();
        for (var step = 1; step < lines.size(); step++) {
            speech = speech.saying(lines.get(step), stopping.at().plus(apart.multipliedBy(step - 1L)));
        }
        return speech;
    }

    @Override
    public Speech ended(SessionEvent.Ended ended) {
        return switch (ended.outcome()) {
            case COMPLETED -> done(ended.interval(), ended.at());
            case STOPPED -> stopped(ended);
            case INTERRUPTED -> Speech.CUT;
        };
    }

    private Speech stopped(SessionEvent.Ended ended) {
        var isOut = completed().equals(Optional.of(Phase.WAY_OUT));
        var speech = isOut ? Speech.NOTHING : Speech.CUT;
        for (var text : LastWords.of(ended.interval(), ended.outcome(), ended.reason())) {
            speech = speech.saying(text, ended.at(), isOut ? Cue.DONE : Cue.STOPPED);
        }
        return speech;
    }

    private Speech done(Interval interval, Duration at) {
        var isOut = completed().equals(Optional.of(Phase.WAY_OUT));
        var speech = isOut ? Speech.NOTHING : wayOut(Speech.CUT, interval, at);
        for (var text : LastWords.of(interval, Outcome.COMPLETED, Optional.empty())) {
            speech = speech.saying(text, at, Cue.DONE);
        }
        return speech;
    }

    private static Speech wayOut(Speech before, Interval interval, Duration at) {
        var speech = before;
        for (var text : interval.wayOut()) {
            speech = speech.saying(text, at, Cue.RELEASE);
        }
        return speech;
    }

    @Override
    public Speech reached(SessionEvent.Reached reached) {
        if (reached.mark().kind() != Mark.Kind.COUNTDOWN) {
            return new MarkSpeech(reached, tones).speech();
        }
        if (reached.mark().number() == FIRST && !isAfter(SessionEvent.GettingBack.class)) {
            var release = MarkSpeech.earlyRelease(reached.interval());
            if (release.isPresent()) {
                told.add(Weight.RELEASE);
                return Speech.CUT.saying(release.get(), reached.at(), Cue.COUNTDOWN);
            }
        }
        return told.contains(Weight.RELEASE) ? Speech.without(Cue.COUNTDOWN) : new MarkSpeech(reached, tones).speech();
    }
}
