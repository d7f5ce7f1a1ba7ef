package decompress.sound;

import decompress.session.Outcome;
import decompress.session.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where cues become tones, words and commands; lives on the worker. */
final class Stage {
    /** Those who do the work, each limited in time. */
    record Crew(Children players, Children speakers, Children commands) {}

    private final SoundChoice choice;
    private final Surroundings surroundings;
    private final Worker worker;
    private final Crew crew;
    private final Notice notice;
    private final Instruments instruments;
    private final Agenda tones;
    private final Agenda breaths;
    private final Agenda words;
    private final Speech speech = new Speech();
    private final Breathing breathing = new Breathing();
    private final Optional<OnCue> onCue;
    private Speaker speaker;
    private Ladder ladder;
    private Runnable prepared = () -> {};
    private boolean mute;
    private Duration lastTone = Duration.ZERO;

    Stage(SoundChoice choice, Surroundings surroundings, Worker worker, Crew crew) {
        this.choice = choice;
        this.surroundings = surroundings;
        this.worker = worker;
        this.crew = crew;
        notice = new Notice(surroundings.trouble());
        instruments = new Instruments(choice, surroundings, worker, crew.players());
        tones = new Agenda(worker);
        breaths = new Agenda(worker);
        words = new Agenda(worker);
        ladder = new Ladder(worker, List.of(), means -> {});
        speaker = new Speaker(worker, crew.speakers(), List.of(), () -> {});
        onCue = Optional.of(choice.onCue())
                .filter(command -> !command.isEmpty())
                .map(command -> new OnCue(command, crew.commands(), surroundings.trouble()));
    }

    /** Looks for what the machine offers; {@code whenPrepared} hears that the first cue can be played. */
    void begin(Runnable whenPrepared) {
        prepared = whenPrepared;
        if (choice.kind() == SoundKind.VOICE) {
            var synthesizers = Synthesizer.on(new Programs(surroundings.environment()), new Loudness(choice.volume()));
            speaker = new Speaker(worker, crew.speakers(), synthesizers, () -> notice.noVoice(ladder.means()));
        }
        ladder = new Ladder(worker, instruments.rungs(), this::settled);
        ladder.down();
        instruments.makeTones();
    }

    private void settled(Player.Means means) {
        if (choice.kind() == SoundKind.VOICE && !speaker.works()) {
            notice.noVoice(means);
        } else if (choice.kind() == SoundKind.TONES && means != Player.Means.TONES) {
            notice.noTones(means);
        } else if (choice.kind() == SoundKind.BELL && means != Player.Means.BELL) {
            notice.noBell();
        }
        worker.now(prepared);
    }

    void take(List<SessionEvent> events) {
        if (events.stream().anyMatch(Stage::breaksOff)) {
            tones.clear();
            ladder.hush();
        }
        var plan = choice.kind() == SoundKind.VOICE ? speech.on(events, playsTones()) : Plan.NOTHING;
        cut(plan.cut());
        for (var moment : Cueing.of(events)) {
            tones.add(moment.at(), () -> sound(moment, plan.replaced()));
        }
        if (choice.breathe()) {
            events.forEach(this::breathe);
        }
        plan.utterances().forEach(utterance -> words.add(utterance.at(), () -> say(utterance)));
    }

    private static boolean breaksOff(SessionEvent event) {
        return event instanceof SessionEvent.Left
                || event instanceof SessionEvent.Paused
                || (event instanceof SessionEvent.Ended ended && ended.outcome() != Outcome.COMPLETED);
    }

    private void cut(Plan.Cut cut) {
        if (cut != Plan.Cut.NOTHING) {
            words.clear();
        }
        if (cut == Plan.Cut.ALL) {
            speaker.cut();
        }
    }

    private void breathe(SessionEvent event) {
        breathing.on(event).ifPresent(breath -> {
            breaths.clear();
            breath.forEach(moment -> breaths.add(moment.at(), () -> sound(moment, Set.of())));
        });
    }

    private void sound(Moment moment, Set<Cue> replaced) {
        if (moment.isLate(worker.time())) {
            return;
        }
        if (!mute && !isSaid(moment.cue(), replaced)) {
            lastTone = moment.at().plus(Tones.of(moment.cue()).length());
            ladder.play(moment);
        }
        onCue.ifPresent(command -> command.run(moment));
    }

    /** Words and tones never tell the same, and a bell never rings into words. */
    private boolean isSaid(Cue cue, Set<Cue> replaced) {
        return speaker.works() && (cue.isSpoken() || replaced.contains(cue) || !playsTones());
    }

    private boolean playsTones() {
        return ladder.means() == Player.Means.TONES;
    }

    private void say(Utterance utterance) {
        if (!mute && worker.time().minus(utterance.at()).compareTo(Moment.LATE) <= 0) {
            speaker.say(utterance);
        }
    }

    void mute(boolean now) {
        mute = now;
        if (now) {
            ladder.hush();
            speaker.cut();
        }
    }

    boolean isIdle() {
        var silent = mute || ladder.means() == Player.Means.SILENCE;
        return tones.isEmpty()
                && (mute || !speaker.works() || words.isEmpty())
                && speaker.isIdle()
                && ladder.isIdle()
                && (silent || worker.time().compareTo(lastTone) >= 0);
    }

    boolean close() {
        tones.clear();
        breaths.clear();
        words.clear();
        speaker.cut();
        ladder.close();
        instruments.close();
        return true;
    }
}
