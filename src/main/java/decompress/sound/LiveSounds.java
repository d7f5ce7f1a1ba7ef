package decompress.sound;

import decompress.programs.Programs;
import decompress.script.ToneName;
import decompress.session.SessionEvent;
import decompress.sound.plan.TimedTone;
import decompress.sound.plan.TonePlan;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import decompress.sound.voice.SessionSpeech;
import decompress.sound.voice.Speaker;
import decompress.sound.voice.Speech;
import decompress.sound.voice.Synthesizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The sounds of a session: each method hands its work to the worker, where tones, voice and commands are started. */
final class LiveSounds implements Sounds {
    private static final Duration LOOK = Duration.ofMillis(10);
    /** A worker that is stuck in the system does not hold up the end. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private static final String NO_TONES = "no sound device or player works (pw-play, paplay, aplay, afplay).";
    private static final String NO_VOICE = "no speech program works (say, spd-say, espeak-ng, espeak).";
    private static final String NO_BELL = "there is no terminal whose bell could ring.";

    private final SoundChoice choice;
    private final SoundWorker worker;
    private final ChildProcesses players;
    private final ChildProcesses speakers;
    private final ChildProcesses commands;
    private final TonePlayer player;
    private final Speaker speaker;
    private final SessionSpeech speech = new SessionSpeech();
    private final Optional<CueCommand> onCue;
    private final List<Future<?>> tones = new ArrayList<>();
    private final BlockingQueue<String> troubles = new LinkedBlockingQueue<>();
    private final CountDownLatch prepared = new CountDownLatch(1);
    private boolean isMissingReported;
    private volatile boolean mute;

    LiveSounds(SoundChoice choice, SoundEnvironment environment) {
        var variables = environment.variables();
        this.choice = choice;
        worker = new SoundWorker(environment.clock());
        players = new ChildProcesses(worker, variables);
        speakers = new ChildProcesses(worker, variables);
        commands = new ChildProcesses(worker, variables);
        player = new TonePlayer(worker, players, variables, choice.volume(), this::settled);
        var synthesizers =
                isVoice() ? Synthesizer.on(new Programs(variables), choice.volume()) : List.<Synthesizer>of();
        speaker = new Speaker(worker, speakers, synthesizers, () -> missing(NO_VOICE));
        onCue = choice.onCue().map(command -> new CueCommand(command, worker, commands, troubles::add));
        worker.now(() -> open(environment));
    }

    private boolean isVoice() {
        return choice.kind() == SoundKind.VOICE;
    }

    private void open(SoundEnvironment environment) {
        player.open(choice.kind(), environment, LinePlayer::systemLine);
        player.make(Stream.of(ToneName.values()).filter(tone -> choice.breathe() || !tone.isBreath()));
    }

    private void settled() {
        var means = player.means();
        if (isVoice() && !speaker.works()) {
            missing(NO_VOICE);
        } else if (choice.kind() == SoundKind.TONES && means != TonePlayer.Means.TONES) {
            missing(NO_TONES);
        } else if (choice.kind() == SoundKind.BELL && means != TonePlayer.Means.BELL) {
            missing(NO_BELL);
        }
        worker.now(prepared::countDown);
    }

    /** Reports once what cannot be heard, after what can be, because a narrow window cuts the end of the line. */
    private void missing(String what) {
        if (!isMissingReported) {
            isMissingReported = true;
            troubles.add(player.means().sentence() + ": " + what);
        }
    }

    @Override
    public void on(List<SessionEvent> events) {
        if (!events.isEmpty()) {
            var happened = List.copyOf(events);
            worker.now(() -> take(happened));
        }
    }

    private void take(List<SessionEvent> events) {
        var plan = TonePlan.of(events, choice.breathe());
        if (plan.breaksOff()) {
            forgetTones();
            player.hush();
        }
        var spoken = isVoice() ? speech.on(events, playsTones()) : Speech.NOTHING;
        tones.removeIf(Future::isDone);
        for (var tone : plan.tones()) {
            if (tone.at().compareTo(worker.time()) <= 0) {
                sound(tone, spoken.replaced());
            } else {
                tones.add(worker.at(tone.at(), () -> sound(tone, spoken.replaced())));
            }
        }
        speaker.take(spoken);
    }

    private void forgetTones() {
        tones.forEach(tone -> tone.cancel(false));
        tones.clear();
    }

    private void sound(TimedTone tone, Set<ToneName> replaced) {
        if (tone.isLate(worker.time())) {
            return;
        }
        if (tone.name() == ToneName.COUNTDOWN && !replaced.contains(ToneName.COUNTDOWN)) {
            // No words cover it, whatever they were planned for.
            speaker.cut();
        }
        // Words and tones never say the same, and a bell never rings into words.
        if (!speaker.works() || playsTones() && !replaced.contains(tone.name())) {
            player.play(tone);
        }
        onCue.ifPresent(command -> command.run(tone));
    }

    private boolean playsTones() {
        return player.means() == TonePlayer.Means.TONES;
    }

    @Override
    public void breakDue() {
        worker.now(() -> {
            var now = worker.time();
            var spoken = isVoice() ? SessionSpeech.breakDue(now) : Speech.NOTHING;
            sound(new TimedTone(ToneName.BREAK_DUE, now, Duration.ZERO, Optional.empty()), spoken.replaced());
            speaker.take(spoken);
        });
    }

    @Override
    public void say(List<String> sentences) {
        if (isVoice()) {
            worker.now(() -> speaker.take(SessionSpeech.ending(sentences, worker.time())));
        }
    }

    @Override
    public synchronized boolean mute() {
        var now = !mute;
        mute = now;
        worker.now(() -> {
            player.mute(now);
            speaker.mute(now);
        });
        return now;
    }

    @Override
    public boolean speaks() {
        return !mute && speaker.works();
    }

    @Override
    public List<String> troubles() {
        var lines = new ArrayList<String>();
        troubles.drainTo(lines);
        return lines;
    }

    @Override
    public void prepare(Duration atMost) {
        try {
            var unused = prepared.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void finish(Duration atMost) {
        var end = worker.time().plus(atMost);
        try {
            while (worker.time().compareTo(end) < 0
                    && !worker.ask(this::isIdle, end.minus(worker.time())).orElse(true)) {
                Thread.sleep(LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isIdle() {
        return tones.stream().allMatch(Future::isDone)
                && speaker.isIdle()
                && player.isIdle()
                && onCue.map(CueCommand::isIdle).orElse(true);
    }

    @Override
    public void close() {
        worker.ask(this::end, PATIENCE);
        worker.close();
        // Also when the worker is stuck.
        players.close();
        speakers.close();
        commands.close();
    }

    private boolean end() {
        forgetTones();
        speaker.cut();
        player.close();
        onCue.ifPresent(CueCommand::close);
        return true;
    }
}
