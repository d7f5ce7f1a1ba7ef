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
import java.util.stream.IntStream;

/** At each event of a session: what to say if it fits before something else sounds, else nothing. */
public final class SessionSpeech implements SessionEvent.Visitor<Speech> {
    private static final Duration FOREVER = Duration.ofHours(1);
    private static final Duration COUNTDOWN = Duration.ofSeconds(3);
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** The tone of a start or a release is over. */
    private static final Duration AFTER_TONE = Duration.ofMillis(600);

    /** Which of three, two, one comes first. */
    private static final int FIRST = 3;

    private boolean tones;
    private boolean standsStill;
    private boolean comesOut;
    private boolean setTold;
    private boolean wayOutTold;
    private int introduced = -1;
    private Optional<Interval> finished = Optional.empty();

    /**
     * What to say about the events of one look.
     *
     * @param playsTones whether short tones can be played, so that nobody needs to count aloud
     */
    public Speech on(List<SessionEvent> events, boolean playsTones) {
        tones = playsTones;
        return events.stream().map(event -> event.accept(this)).reduce(Speech.NOTHING, Speech::then);
    }

    /** What is said outside of a session, when it is time to move. */
    public static Speech breakDue(Duration at) {
        return Speech.NOTHING
                .saying(SpokenWords.BREAK_DUE, at, at.plus(FOREVER))
                .without(Cue.BREAK_DUE);
    }

    @Override
    public Speech began(SessionEvent.Began began) {
        var interval = began.interval();
        var at = began.at();
        var lines = IntervalLines.of(
                interval, finished.isPresent() && !wayOutTold, !setTold, introduced != interval.part());
        var released = lines.stream().anyMatch(line -> line.weight().cue().equals(Optional.of(Cue.RELEASE)));
        var from = interval.phase().isWork() || finished.isPresent() && !released ? at.plus(AFTER_TONE) : at;
        var before = comesOut ? Speech.NOTHING : Speech.CUT;
        finished = Optional.empty();
        introduced = interval.part();
        standsStill = false;
        comesOut = false;
        wayOutTold = false;
        return before.then(goAloud(interval, at))
                .then(say(interval, lines, from, interval.length().plus(at)));
    }

    private Speech say(Interval interval, List<SpokenLine> lines, Duration from, Duration end) {
        var until = isEndless(interval) ? from.plus(FOREVER) : isStep(interval) ? end : end.minus(COUNTDOWN);
        var chosen = SpokenLine.fitting(lines, until.minus(from));
        setTold = !interval.phase().isWork() && chosen.stream().anyMatch(line -> line.weight() == Weight.SET);
        var replaced = EnumSet.noneOf(Cue.class);
        chosen.forEach(line -> line.weight().cue().ifPresent(replaced::add));
        // The steps of a way out are spread over it: nobody is to sit up at once who was told to lie for a minute.
        var apart = interval.phase() == Phase.WAY_OUT ? end.minus(from).dividedBy(chosen.size()) : Duration.ZERO;
        var utterances = IntStream.range(0, chosen.size())
                .mapToObj(index -> new Utterance(chosen.get(index).text(), from.plus(apart.multipliedBy(index)), until))
                .toList();
        return new Speech(false, utterances, replaced, Optional.empty());
    }

    private static boolean isStep(Interval interval) {
        return interval instanceof Interval.LeadIn leadIn && leadIn.step().isPresent();
    }

    /** Words in a way out and in an open interval may take as long as they do. */
    private static boolean isEndless(Interval interval) {
        return interval.open() || interval.phase() == Phase.WAY_OUT;
    }

    /** After numbers that were spoken comes a word, too. */
    private Speech goAloud(Interval interval, Duration at) {
        return tones || !interval.phase().isWork() ? Speech.NOTHING : Speech.NOTHING.saying("Go", at, at.plus(SECOND));
    }

    @Override
    public Speech completed(SessionEvent.Completed completed) {
        finished = Optional.of(completed.interval()).filter(each -> each.phase().isWork());
        comesOut = completed.interval().phase() == Phase.WAY_OUT;
        return Speech.NOTHING;
    }

    @Override
    public Speech left(SessionEvent.Left left) {
        finished = Optional.of(left.interval()).filter(each -> each.phase().isWork());
        wayOutTold = false;
        return Speech.NOTHING;
    }

    @Override
    public Speech paused(SessionEvent.Paused paused) {
        standsStill = true;
        wayOutTold = false;
        var text = switch (paused.why()) {
            case WANTED, KEYS, AWAY -> "Paused.";
            case ASKED -> "Paused. Press q again to stop, any other key to go on.";
        };
        var forever = paused.at().plus(FOREVER);
        var speech = Speech.CUT;
        for (var letGo : paused.interval().letGo().stream().toList()) {
            speech = speech.saying(letGo, paused.at(), forever);
        }
        return speech.saying(text, paused.at(), forever).without(Cue.PAUSED);
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
        standsStill = false;
        var interval = resumed.interval();
        var at = resumed.at();
        var works = interval.phase().isWork();
        var lines = new ArrayList<>(List.of(new SpokenLine(Weight.REST, "Go on.")));
        for (var line : IntervalLines.of(interval, false, true, true)) {
            if (line.weight() != Weight.REST && line.weight() != Weight.DOSE) {
                lines.add(line);
            }
        }
        if (!isEndless(interval)) {
            lines.add(new SpokenLine(Weight.DOSE, SpokenWords.left(resumed.remaining())));
        }
        var said = say(
                interval,
                works ? lines.subList(1, lines.size()) : lines,
                works ? at.plus(AFTER_TONE) : at,
                at.plus(resumed.remaining()));
        return Speech.CUT.then(goAloud(interval, at)).then(said).without(Cue.RESUMED);
    }

    @Override
    public Speech adjusted(SessionEvent.Adjusted adjusted) {
        if (standsStill || isEndless(adjusted.interval())) {
            return Speech.NOTHING;
        }
        var limit = adjusted.at().plus(adjusted.remaining()).minus(COUNTDOWN);
        return Speech.NOTHING.within(limit).saying(SpokenWords.left(adjusted.remaining()), adjusted.at(), limit);
    }

    @Override
    public Speech ended(SessionEvent.Ended ended) {
        return switch (ended.outcome()) {
            case COMPLETED -> done(ended.interval(), ended.at());
            case STOPPED ->
                Speech.CUT
                        .saying(SpokenWords.STOPPED, ended.at(), ended.at().plus(FOREVER))
                        .without(Cue.STOPPED)
                        .then(wayOut(ended.interval(), ended.at()));
            case INTERRUPTED -> Speech.CUT;
        };
    }

    private Speech done(Interval last, Duration at) {
        var speech = comesOut ? Speech.NOTHING : Speech.CUT.then(wayOut(last, at));
        for (var text : SpokenWords.done(last.exercise().guidance())) {
            speech = speech.saying(text, at, at.plus(FOREVER));
        }
        return speech.without(Cue.DONE);
    }

    private static Speech wayOut(Interval interval, Duration at) {
        var speech = Speech.NOTHING.without(Cue.RELEASE);
        for (var text : IntervalLines.wayOut(interval)) {
            speech = speech.saying(text, at, at.plus(FOREVER));
        }
        return speech;
    }

    @Override
    public Speech reached(SessionEvent.Reached reached) {
        return reached.mark().kind() == Mark.Kind.COUNTDOWN
                ? countdown(reached)
                : new MarkSpeech(reached, tones).speech();
    }

    /** Numbers where no tone can be played; for those who cannot wait for the end, how to come out. */
    private Speech countdown(SessionEvent.Reached reached) {
        var at = reached.at();
        var number = reached.mark().number();
        var release = MarkSpeech.cannotWait(reached.interval()) && !standsStill
                ? reached.interval().exercise().guidance().cue(CueMoment.RELEASE)
                : Optional.<String>empty();
        if (release.isPresent() && number == FIRST) {
            wayOutTold = true;
            return Speech.CUT.saying(release.get(), at, at.plus(FOREVER)).without(Cue.COUNTDOWN);
        }
        if (wayOutTold) {
            return Speech.NOTHING.without(Cue.COUNTDOWN);
        }
        return tones ? Speech.NOTHING : Speech.NOTHING.saying(Integer.toString(number), at, at.plusSeconds(1));
    }
}
