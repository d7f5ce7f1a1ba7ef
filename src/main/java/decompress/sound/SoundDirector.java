package decompress.sound;

import decompress.programs.Programs;
import decompress.script.ToneName;
import decompress.session.SessionEvent;
import decompress.sound.plan.TimedTone;
import decompress.sound.plan.TonePlanner;
import decompress.sound.players.PlayerFallback;
import decompress.sound.players.TonePlayer;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.Schedule;
import decompress.sound.process.SoundWorker;
import decompress.sound.tones.ToneSamples;
import decompress.sound.tones.Tones;
import decompress.sound.voice.SessionSpeech;
import decompress.sound.voice.Speaker;
import decompress.sound.voice.Speech;
import decompress.sound.voice.Synthesizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns the tones of a session into sounds, spoken words and commands; lives on the worker. */
final class SoundDirector {
    private final SoundChoice choice;
    private final SoundWorker worker;
    private final ChildProcesses players;
    private final ChildProcesses speakers;
    private final ChildProcesses commands;
    private final MissingSound missing;
    private final ToneSamples samples;
    private final PlayerFallback fallback;
    private final Speaker speaker;
    private final SessionSpeech speech = new SessionSpeech();
    private final Optional<CueCommand> onCue;
    private final Schedule tones;
    private Runnable prepared = () -> {};
    private boolean mute;
    private Duration lastTone = Duration.ZERO;

    SoundDirector(SoundChoice choice, SoundEnvironment environment, SoundWorker worker, Consumer<String> trouble) {
        this.choice = choice;
        this.worker = worker;
        players = new ChildProcesses(worker, environment.variables());
        speakers = new ChildProcesses(worker, environment.variables());
        commands = new ChildProcesses(worker, environment.variables());
        missing = new MissingSound(trouble);
        samples = new ToneSamples(choice.volume());
        var candidates = new PlayerCandidates(environment, samples, players);
        fallback = new PlayerFallback(worker, candidates.of(choice.kind(), worker), this::settled);
        var synthesizers = choice.kind() == SoundKind.VOICE
                ? Synthesizer.on(new Programs(environment.variables()), choice.volume())
                : List.<Synthesizer>of();
        speaker = new Speaker(worker, speakers, synthesizers, () -> missing.noVoice(fallback.means()));
        onCue = choice.onCue().map(command -> new CueCommand(command, worker, commands, trouble));
        tones = new Schedule(worker);
    }

    /** Tries what the machine offers; {@code whenPrepared} hears that the first tone can be played. */
    void begin(Runnable whenPrepared) {
        prepared = whenPrepared;
        fallback.down();
        // Every tone that will be needed, so that the first is not late.
        Stream.of(ToneName.values())
                .filter(tone -> choice.breathe() || !tone.isBreath())
                .forEach(samples::of);
    }

    private void settled(TonePlayer.Means means) {
        if (choice.kind() == SoundKind.VOICE && !speaker.works()) {
            missing.noVoice(means);
        } else if (choice.kind() == SoundKind.TONES && means != TonePlayer.Means.TONES) {
            missing.noTones(means);
        } else if (choice.kind() == SoundKind.BELL && means != TonePlayer.Means.BELL) {
            missing.noBell();
        }
        worker.now(prepared);
    }

    void take(List<SessionEvent> events) {
        var plan = TonePlanner.of(events, choice.breathe());
        if (plan.breaksOff()) {
            tones.clear();
            fallback.hush();
        }
        var spoken = choice.kind() == SoundKind.VOICE ? speech.on(events, playsTones()) : Speech.NOTHING;
        for (var tone : plan.tones()) {
            tones.add(tone.at(), () -> sound(tone, spoken.replaced()));
        }
        speaker.take(spoken);
    }

    void breakDue() {
        var now = worker.time();
        var spoken = choice.kind() == SoundKind.VOICE ? SessionSpeech.breakDue(now) : Speech.NOTHING;
        sound(new TimedTone(ToneName.BREAK_DUE, now, Duration.ZERO, 0, Optional.empty()), spoken.replaced());
        speaker.take(spoken);
    }

    void say(List<String> sentences) {
        if (choice.kind() == SoundKind.VOICE) {
            speaker.take(SessionSpeech.ending(sentences, worker.time()));
        }
    }

    private void sound(TimedTone moment, Set<ToneName> replaced) {
        if (moment.isLate(worker.time())) {
            return;
        }
        if (moment.tone() == ToneName.COUNTDOWN && !replaced.contains(ToneName.COUNTDOWN)) {
            // No words cover it, whatever they were planned for.
            speaker.cut();
        }
        if (!mute && !isSaid(moment.tone(), replaced)) {
            lastTone = moment.at().plus(Tones.of(moment.tone()).length());
            fallback.play(moment);
        }
        onCue.ifPresent(command -> command.run(moment));
    }

    /** Words and tones never say the same, and a bell never rings into words. */
    private boolean isSaid(ToneName tone, Set<ToneName> replaced) {
        return speaker.works() && (replaced.contains(tone) || !playsTones());
    }

    /** Asked from any thread. */
    boolean speaks() {
        return speaker.works();
    }

    private boolean playsTones() {
        return fallback.means() == TonePlayer.Means.TONES;
    }

    void mute(boolean now) {
        mute = now;
        speaker.mute(now);
        if (now) {
            fallback.hush();
        }
    }

    boolean isIdle() {
        var silent = mute || fallback.means() == TonePlayer.Means.SILENCE;
        return tones.isEmpty()
                && speaker.isIdle()
                && fallback.isIdle()
                && onCue.map(CueCommand::isIdle).orElse(true)
                && (silent || worker.time().compareTo(lastTone) >= 0);
    }

    boolean close() {
        tones.clear();
        speaker.cut();
        fallback.close();
        onCue.ifPresent(CueCommand::close);
        return true;
    }

    /** From any thread, even when the worker is stuck. */
    void endPrograms() {
        players.close();
        speakers.close();
        commands.close();
    }
}
