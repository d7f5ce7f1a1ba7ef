package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.session.Interval;
import decompress.session.Mark;
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
import java.util.function.Predicate;

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
        return Speech.NOTHING.saying(SpokenWords.BREAK_DUE, at).without(Cue.BREAK_DUE);
    }

    @Override
    public Speech began(SessionEvent.Began began) {
        var interval = began.interval();
        var at = began.at();
        var lines = news(interval);
        var isReleased = hasCompleted(Phase::isWork)
                && lines.stream().noneMatch(line -> line.weight().replaced().contains(Cue.RELEASE));
        var from = interval.phase().isWork() || isReleased ? at.plus(AFTER_TONE) : at;
        var before = hasCompleted(Phase.WAY_OUT::equals) ? Speech.NOTHING : Speech.CUT;
        return before.then(goAloud(interval, at))
                .then(say(interval, lines, from, interval.length().plus(at)));
    }

    /** What is known already is not said again. */
    private List<SpokenLine> news(Interval interval) {
        var known = EnumSet.copyOf(told);
        if (last.filter(before -> before.interval().part() == interval.part()).isPresent()) {
            known.addAll(List.of(Weight.EXERCISE, Weight.DOSE, Weight.ALL_STEPS));
        }
        if (last.filter(before -> before.interval().phase().isWork()).isEmpty()) {
            known.add(Weight.RELEASE);
        }
        return without(known, interval);
    }

    private static List<SpokenLine> without(Set<Weight> known, Interval interval) {
        return IntervalLines.of(interval).stream()
                .filter(line -> !known.contains(line.weight()))
                .toList();
    }

    /** Whether the event before was the end, by itself, of an interval of such a phase. */
    private boolean hasCompleted(Predicate<Phase> phase) {
        return isAfter(SessionEvent.Completed.class)
                && phase.test(last.orElseThrow().interval().phase());
    }

    private boolean isAfter(Class<? extends SessionEvent> kind) {
        return last.filter(kind::isInstance).isPresent();
    }

    private Speech say(Interval interval, List<SpokenLine> lines, Duration from, Duration end) {
        var isEndless = isEndless(interval);
        // Nobody is counted from one step to the next.
        var until = interval.step().isPresent() ? end : end.minus(COUNTDOWN);
        var chosen = isEndless ? lines : SpokenLine.fitting(lines, until.minus(from));
        told.clear();
        // The steps of a way out are spread over it: nobody is to sit up at once who was told to lie for a minute.
        var apart = interval.phase() == Phase.WAY_OUT ? end.minus(from).dividedBy(chosen.size()) : Duration.ZERO;
        var speech = Speech.NOTHING;
        var at = from;
        for (var line : chosen) {
            speech = (isEndless ? speech.saying(line.text(), at) : speech.saying(line.text(), at, until))
                    .without(line.weight().replaced());
            at = at.plus(apart);
            if (line.weight() == Weight.SET && !interval.phase().isWork()) {
                told.add(Weight.SET);
            }
        }
        return speech;
    }

    /** Words in a way out and in an open interval may take as long as they do. */
    private static boolean isEndless(Interval interval) {
        return interval.open() || interval.phase() == Phase.WAY_OUT;
    }

    /** After numbers that were spoken comes a word, too. */
    private Speech goAloud(Interval interval, Duration at) {
        return tones || !interval.phase().isWork()
                ? Speech.NOTHING
                : Speech.NOTHING.saying("Go", at, at.plusSeconds(1));
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
            case ASKED -> "Paused. Press q again to stop, any other key to go on.";
        };
        var speech = Speech.CUT;
        for (var letGo : paused.interval().letGo().stream().toList()) {
            speech = speech.saying(letGo, paused.at());
        }
        return speech.saying(text, paused.at()).without(Cue.PAUSED);
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
        var at = resumed.at();
        var isWork = interval.phase().isWork();
        var lines = new ArrayList<SpokenLine>();
        if (!isWork) {
            lines.add(new SpokenLine(Weight.REST, "Go on."));
        }
        lines.addAll(without(EnumSet.of(Weight.RELEASE, Weight.REST, Weight.DOSE, Weight.LENGTH), interval));
        if (!isEndless(interval)) {
            lines.add(new SpokenLine(Weight.LENGTH, SpokenWords.left(resumed.remaining())));
        }
        var said = say(interval, lines, isWork ? at.plus(AFTER_TONE) : at, at.plus(resumed.remaining()));
        return Speech.CUT.then(goAloud(interval, at)).then(said).without(Cue.RESUMED);
    }

    @Override
    public Speech adjusted(SessionEvent.Adjusted adjusted) {
        var standsStill = isAfter(SessionEvent.Paused.class) || isAfter(SessionEvent.GettingBack.class);
        if (standsStill || isEndless(adjusted.interval())) {
            return Speech.NOTHING;
        }
        var limit = adjusted.at().plus(adjusted.remaining()).minus(COUNTDOWN);
        return Speech.within(limit).saying(SpokenWords.left(adjusted.remaining()), adjusted.at(), limit);
    }

    @Override
    public Speech ended(SessionEvent.Ended ended) {
        return switch (ended.outcome()) {
            case COMPLETED -> done(ended.interval(), ended.at());
            case STOPPED ->
                Speech.CUT
                        .saying(SpokenWords.STOPPED, ended.at())
                        .saying(ended.interval().wayOut(), ended.at())
                        .without(Cue.STOPPED, Cue.RELEASE);
            case INTERRUPTED -> Speech.CUT;
        };
    }

    private Speech done(Interval interval, Duration at) {
        var wayOut = hasCompleted(Phase.WAY_OUT::equals)
                ? Speech.NOTHING
                : Speech.CUT.saying(interval.wayOut(), at).without(Cue.RELEASE);
        return wayOut.saying(SpokenWords.done(interval.exercise().guidance()), at)
                .without(Cue.DONE);
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
                return Speech.CUT.saying(release.get(), reached.at()).without(Cue.COUNTDOWN);
            }
        }
        return told.contains(Weight.RELEASE)
                ? Speech.NOTHING.without(Cue.COUNTDOWN)
                : new MarkSpeech(reached, tones).speech();
    }
}
