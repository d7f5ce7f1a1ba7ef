package decompress.sound;

import decompress.sound.cue.Cue;
import decompress.sound.cue.TimedCue;
import decompress.sound.players.BellPlayer;
import decompress.sound.players.LinePlayer;
import decompress.sound.players.PlayerFallback;
import decompress.sound.players.ProgramPlayer;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.InstalledPrograms;
import decompress.sound.process.SoundWorker;
import decompress.sound.tones.ToneFiles;
import decompress.sound.tones.ToneSamples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The ways to play tones that a machine may offer, and the words for those that it lacks. */
final class PlayerCandidates implements AutoCloseable {
    private static final List<String> PLAYERS = List.of("pw-play", "paplay", "aplay", "afplay");
    /** The device must have been opened by then. */
    private static final Duration OPENING = Duration.ofSeconds(1);

    private final SoundChoice choice;
    private final SoundEnvironment environment;
    private final SoundWorker worker;
    private final ToneSamples samples;
    private final ToneFiles files;
    private final ChildProcesses players;

    PlayerCandidates(SoundChoice choice, SoundEnvironment environment, SoundWorker worker, ChildProcesses players) {
        this.choice = choice;
        this.environment = environment;
        this.worker = worker;
        samples = new ToneSamples(choice.volume());
        files = new ToneFiles(samples);
        this.players = players;
    }

    /** Makes every tone that will be needed, so that the first is not late. */
    void makeTones() {
        Stream.of(Cue.values())
                .filter(cue -> choice.breathe() || cue != Cue.BREATHE_IN && cue != Cue.BREATHE_OUT)
                .forEach(samples::of);
    }

    List<PlayerFallback.Candidate> candidates() {
        var candidates = new ArrayList<PlayerFallback.Candidate>();
        if (choice.kind() == SoundKind.TONES || choice.kind() == SoundKind.VOICE) {
            candidates.addAll(tonal());
        }
        if (choice.kind() != SoundKind.OFF) {
            candidates.add((failed, works) -> environment.bell().map(bell -> {
                works.run();
                return new BellPlayer(worker, bell);
            }));
        }
        return candidates;
    }

    private List<PlayerFallback.Candidate> tonal() {
        var chosen = Optional.ofNullable(environment.variables().get("DECOMPRESS_PLAYER"))
                .filter(command -> !command.isBlank());
        if (chosen.isPresent()) {
            return List.of(program(List.of(chosen.get().strip().split("\\s+"))));
        }
        var candidates = new ArrayList<PlayerFallback.Candidate>();
        candidates.add(line());
        var programs = new InstalledPrograms(environment.variables());
        for (var name : PLAYERS) {
            programs.find(name)
                    .ifPresent(file -> candidates.add(
                            program(name.equals("aplay") ? List.of(file.toString(), "-q") : List.of(file.toString()))));
        }
        return candidates;
    }

    private PlayerFallback.Candidate line() {
        return (failed, works) -> {
            var opened = new AtomicBoolean();
            var player =
                    new LinePlayer(LinePlayer::systemLine, samples, environment.clock(), new LinePlayer.Listener() {
                        @Override
                        public void opened() {
                            opened.set(true);
                            works.run();
                        }

                        @Override
                        public void failed(List<TimedCue> unplayed) {
                            opened.set(true);
                            failed.accept(unplayed);
                        }
                    });
            var unused = worker.after(OPENING, () -> {
                if (!opened.get()) {
                    failed.accept(List.of());
                }
            });
            return Optional.of(player.begin());
        };
    }

    private PlayerFallback.Candidate program(List<String> command) {
        return (failed, works) -> {
            works.run();
            return Optional.of(new ProgramPlayer(command, files, players, moment -> failed.accept(List.of(moment))));
        };
    }

    @Override
    public void close() {
        files.close();
    }
}
