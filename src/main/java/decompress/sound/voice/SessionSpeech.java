package decompress.sound.voice;

import decompress.exercise.CueMoment;
import decompress.session.Interval;
import decompress.session.Outcome;
import decompress.session.Phase;
import decompress.session.SessionEvent;
import decompress.sound.cue.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans what the voice says: events of a session become utterances that neither overlap nor cover a countdown. */
public final class SessionSpeech {
    private static final Duration UNLIMITED = Duration.ofHours(1);
    private static final Duration ENDING = Duration.ofSeconds(30);
    private static final Duration GO = Duration.ofSeconds(1);
    /** The tone of a start or a release is over. */
    private static final Duration AFTER_TONE = Duration.ofMillis(600);

    private final Set<String> known = new HashSet<>();
    private IntervalSpeech talk = IntervalSpeech.NONE;
    private Optional<Interval> finished = Optional.empty();
    private boolean stands;
    private boolean verbSaid;

    private SpeechPlan plan = SpeechPlan.NOTHING;

    /**
     * Plans for the events of one look.
     *
     * @param tones whether short tones can be played, so that nobody needs to count aloud
     */
    public SpeechPlan on(List<SessionEvent> events, boolean tones) {
        plan = SpeechPlan.NOTHING;
        events.forEach(event -> take(event, tones));
        return plan;
    }

    private void take(SessionEvent event, boolean tones) {
        if (event instanceof SessionEvent.Completed completed) {
            finished = Optional.of(completed.interval())
                    .filter(each -> each.phase().isWork());
        } else if (event instanceof SessionEvent.Left) {
            finished = Optional.empty();
        } else if (event instanceof SessionEvent.Began began) {
            begin(began);
            goAloud(began.interval(), began.at(), tones);
        } else if (event instanceof SessionEvent.Paused paused) {
            stands = true;
            leave(paused.at(), false);
            plan = SpeechPlan.SILENCE;
        } else if (event instanceof SessionEvent.Resumed resumed) {
            stands = false;
            talk = talk.until(resumed.interval(), resumed.at().plus(resumed.remaining()));
            lay(resumed.at());
            goAloud(resumed.interval(), resumed.at(), tones);
        } else if (event instanceof SessionEvent.Adjusted adjusted) {
            adjust(adjusted);
        } else if (event instanceof SessionEvent.Ended ended) {
            end(ended);
        } else if (event instanceof SessionEvent.Reached reached) {
            plan = plan.and(new MarkSpeech(reached, talk, stands, tones).plan());
        }
    }

    private void begin(SessionEvent.Began began) {
        var interval = began.interval();
        var at = began.at();
        leave(at, false);
        var work = interval.phase().isWork();
        var before = work ? Optional.<Interval>empty() : finished;
        var silent = interval.phase() == Phase.MOVE || (work && verbSaid);
        var first = known.add(interval.exercise().id());
        var phrases = silent
                ? List.<Phrase>of()
                : IntervalPhrases.of(interval, before.filter(SessionSpeech::isReleased), first);
        talk = new IntervalSpeech(
                interval, at.plus(interval.open() ? UNLIMITED : interval.length()), phrases, List.of());
        plan = SpeechPlan.SILENCE;
        finished = Optional.empty();
        verbSaid = false;
        lay(before.isPresent() && before.filter(SessionSpeech::isReleased).isEmpty() ? at.plus(AFTER_TONE) : at);
    }

    /** After numbers that were spoken comes a word, too. */
    private void goAloud(Interval interval, Duration at, boolean tones) {
        if (interval.phase().isWork() && !tones) {
            plan = new SpeechPlan(plan.cut(), List.of(new Utterance("Go", at, at.plus(GO))), Set.of())
                    .and(new SpeechPlan(SpeechPlan.Cut.NOTHING, plan.utterances(), plan.replaced()));
        }
    }

    /** Whether the words of the release come at the end of the work, not before it. */
    private static boolean isReleased(Interval work) {
        return !IntervalPhrases.needsWayOut(work)
                && IntervalPhrases.cue(work, CueMoment.RELEASE).isPresent();
    }

    /** Keeps what of the interval is still to be said; something being said counts only when it may go on. */
    private void leave(Duration at, boolean goesOn) {
        var left = talk.unsaid(at, goesOn);
        verbSaid |= talk.hasVerb() && left.stream().noneMatch(each -> each.part() == Phrase.Part.VERB);
        talk = talk.with(left, List.of());
    }

    private void lay(Duration from) {
        talk = talk.lay(talk.interval().phase().isWork() ? from.plus(AFTER_TONE) : from);
        var releases = talk.isReleasing() ? Set.of(Cue.RELEASE) : Set.<Cue>of();
        plan = plan.and(new SpeechPlan(SpeechPlan.Cut.NOTHING, talk.planned(), releases));
    }

    private void adjust(SessionEvent.Adjusted adjusted) {
        var at = adjusted.at();
        if (stands) {
            return;
        }
        talk = talk.until(adjusted.interval(), at.plus(adjusted.remaining()));
        var now = talk.saidAt(at).filter(each -> each.end().compareTo(talk.limit()) <= 0);
        leave(at, now.isPresent());
        plan = new SpeechPlan(now.isPresent() ? SpeechPlan.Cut.PLANNED : SpeechPlan.Cut.ALL, List.of(), Set.of());
        lay(now.map(Utterance::end).orElse(at));
    }

    private void end(SessionEvent.Ended ended) {
        plan = SpeechPlan.SILENCE;
        talk = IntervalSpeech.NONE;
        var at = ended.at();
        if (ended.outcome() == Outcome.STOPPED) {
            plan = plan.saying(new Utterance(SpokenWords.STOPPED, at, at.plus(ENDING)));
        } else if (ended.outcome() == Outcome.COMPLETED) {
            done(at);
        }
    }

    private void done(Duration at) {
        var said = new ArrayList<Utterance>();
        var release = finished.filter(SessionSpeech::isReleased)
                .flatMap(work -> IntervalPhrases.cue(work, CueMoment.RELEASE));
        release.ifPresent(text -> said.add(new Utterance(text, at, at.plus(ENDING))));
        var after = release.map(text -> at.plus(SpokenWords.time(text)))
                .orElse(finished.isPresent() ? at.plus(AFTER_TONE) : at);
        said.add(new Utterance(SpokenWords.DONE, after, after.plus(ENDING)));
        plan = plan.and(
                new SpeechPlan(SpeechPlan.Cut.NOTHING, said, release.isPresent() ? Set.of(Cue.RELEASE) : Set.of()));
    }
}
