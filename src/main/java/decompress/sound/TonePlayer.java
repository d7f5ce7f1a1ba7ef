package decompress.sound;

import decompress.programs.Programs;
import decompress.script.ToneName;
import decompress.sound.plan.TimedTone;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import decompress.sound.tones.ToneFiles;
import decompress.sound.tones.ToneSamples;
import decompress.sound.tones.Tones;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sound.sampled.SourceDataLine;

/**
 * Plays tones: through Java's own sound system, or else through a program of the system, or else with the terminal bell.
 *
 * <p>What fails is not tried again, and its tones are played in the next way. Used by the worker alone.
 */
final class TonePlayer {
    /** The part of a tone that a person can hear. */
    enum Means {
        TONES("Only tones can be heard"),
        BELL("Only the terminal bell can be heard"),
        SILENCE("Nothing can be heard");

        private final String sentence;

        Means(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** By then the sound system has opened its line, or is given up. */
    private static final Duration OPENING = Duration.ofSeconds(1);
    /** So much longer than its tone may a program take. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration BETWEEN_RINGS = Duration.ofMillis(250);
    private static final List<String> PROGRAMS = List.of("pw-play", "paplay", "aplay", "afplay");

    private final SoundWorker worker;
    private final ChildProcesses children;
    private final ToneSamples samples;
    private final ToneFiles files;
    private final Runnable settled;
    private Optional<LinePlayer> line = Optional.empty();
    private final Deque<List<String>> programs = new ArrayDeque<>();
    private Optional<Runnable> bell = Optional.empty();
    private boolean mute;
    private Duration over = Duration.ZERO;

    /** {@code settled} hears that from now on tones are played by {@link #means}. */
    TonePlayer(
            SoundWorker worker, ChildProcesses children, Map<String, String> variables, int volume, Runnable settled) {
        this.worker = worker;
        this.children = children;
        this.samples = new ToneSamples(volume);
        this.files = new ToneFiles(samples, variables);
        this.settled = settled;
    }

    /** Chooses the ways that suit a kind of sound, and tries the first. */
    void open(SoundKind kind, SoundEnvironment environment, Callable<SourceDataLine> source) {
        bell = kind == SoundKind.OFF ? Optional.empty() : environment.bell();
        if (kind == SoundKind.TONES || kind == SoundKind.VOICE) {
            var chosen = environment
                    .variables()
                    .getOrDefault("DECOMPRESS_PLAYER", "")
                    .strip();
            if (chosen.isEmpty()) {
                programs.addAll(installed(new Programs(environment.variables())));
                open(source);
                return;
            }
            programs.add(List.of(chosen.split("\\s+")));
        }
        settled.run();
    }

    private static List<List<String>> installed(Programs programs) {
        return PROGRAMS.stream()
                .flatMap(name -> programs.find(name).stream()
                        .map(file -> name.equals("aplay") ? List.of(file.toString(), "-q") : List.of(file.toString())))
                .toList();
    }

    private void open(Callable<SourceDataLine> source) {
        var opening = new LinePlayer(
                source,
                samples,
                worker::time,
                () -> worker.now(settled),
                unplayed -> worker.now(() -> lineFailed(unplayed)));
        line = Optional.of(opening);
        opening.start();
        var unused = worker.at(worker.time().plus(OPENING), () -> {
            if (!opening.isOpen()) {
                lineFailed(List.of());
            }
        });
    }

    /** Makes the samples of tones, so that the first is not late. */
    void make(Stream<ToneName> tones) {
        tones.forEach(samples::of);
    }

    private void lineFailed(List<TimedTone> unplayed) {
        line.ifPresent(LinePlayer::close);
        line = Optional.empty();
        settled.run();
        unplayed.forEach(this::play);
    }

    Means means() {
        if (line.isPresent() || !programs.isEmpty()) {
            return Means.TONES;
        }
        return bell.isPresent() ? Means.BELL : Means.SILENCE;
    }

    /** Starts to play and returns at once; a late tone is dropped. */
    void play(TimedTone tone) {
        if (mute || tone.isLate(worker.time())) {
            return;
        }
        over = tone.at().plus(Tones.of(tone.name()).length());
        if (line.isPresent()) {
            line.get().play(tone);
        } else if (!programs.isEmpty()) {
            play(programs.element(), tone);
        } else {
            bell.ifPresent(once -> ring(once, tone));
        }
    }

    private void play(List<String> command, TimedTone tone) {
        var alone = children.count() == 0;
        var limit = Tones.of(tone.name()).length().plus(PATIENCE);
        var started = files.of(tone.name())
                .map(file -> Stream.concat(command.stream(), Stream.of(file.toString()))
                        .toList())
                .flatMap(words -> children.start(words, Map.of(), limit, ending -> {
                    // Where two sounds cannot be mixed, the second is refused: that is not the device's end.
                    if (ending == ChildProcesses.Ending.TOO_LONG || (ending == ChildProcesses.Ending.BADLY && alone)) {
                        failed(command, tone);
                    }
                }));
        if (started.isEmpty()) {
            failed(command, tone);
        }
    }

    private void failed(List<String> command, TimedTone tone) {
        if (command.equals(programs.peek())) {
            programs.remove();
            children.killAll();
            settled.run();
        }
        play(tone);
    }

    /** The bell has one pitch, so only the number of rings has a meaning. */
    private void ring(Runnable once, TimedTone tone) {
        for (var ring = 0; ring < rings(tone.name()); ring++) {
            if (ring == 0) {
                once.run();
            } else {
                var unused = worker.at(tone.at().plus(BETWEEN_RINGS.multipliedBy(ring)), once);
            }
        }
    }

    private static int rings(ToneName tone) {
        return switch (tone) {
            case NEXT, COUNTDOWN, START, HALFWAY, OTHER_SIDE, DOWN, DONE, BREAK_DUE -> 1;
            case RELEASE, STOPPED -> 2;
            case REST, PAUSE, UP, BREATHE_IN, BREATHE_OUT, WAITING, PAUSED, RESUMED -> 0;
        };
    }

    /** Mutes or unmutes; what sounds stops. */
    void mute(boolean now) {
        mute = now;
        if (now) {
            hush();
        }
    }

    /** Stops what sounds now. */
    void hush() {
        line.ifPresent(LinePlayer::hush);
        children.killAll();
    }

    /** Whether nothing sounds any more. */
    boolean isIdle() {
        var isSilent = mute || means() == Means.SILENCE;
        return line.map(LinePlayer::isIdle).orElse(true)
                && children.count() == 0
                && (isSilent || worker.time().compareTo(over) >= 0);
    }

    void close() {
        line.ifPresent(LinePlayer::close);
        programs.clear();
        children.killAll();
    }
}
