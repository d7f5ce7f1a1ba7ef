package decompress.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The ways to play tones that a machine may offer, and the words for those that it lacks. */
final class Instruments implements AutoCloseable {
    private static final List<String> PLAYERS = List.of("pw-play", "paplay", "aplay", "afplay");
    /** The device must have been opened by then. */
    private static final Duration OPENING = Duration.ofSeconds(1);

    private final SoundChoice choice;
    private final Surroundings surroundings;
    private final Worker worker;
    private final Samples samples;
    private final ToneFiles files;
    private final Children players;

    Instruments(SoundChoice choice, Surroundings surroundings, Worker worker, Children players) {
        this.choice = choice;
        this.surroundings = surroundings;
        this.worker = worker;
        samples = new Samples(new Loudness(choice.volume()));
        files = new ToneFiles(surroundings.environment(), samples);
        this.players = players;
    }

    /** Makes every tone that will be needed, so that the first is not late. */
    void makeTones() {
        Stream.of(Cue.values())
                .filter(cue -> choice.breathe() || cue != Cue.BREATHE_IN && cue != Cue.BREATHE_OUT)
                .forEach(samples::of);
    }

    List<Ladder.Rung> rungs() {
        var rungs = new ArrayList<Ladder.Rung>();
        if (choice.kind() == SoundKind.TONES || choice.kind() == SoundKind.VOICE) {
            rungs.addAll(tonal());
        }
        if (choice.kind() != SoundKind.OFF) {
            rungs.add((failed, works) -> surroundings.bell().map(bell -> {
                works.run();
                return new Bell(worker, bell);
            }));
        }
        return rungs;
    }

    private List<Ladder.Rung> tonal() {
        var chosen = Optional.ofNullable(surroundings.environment().get("DECOMPRESS_PLAYER"))
                .filter(command -> !command.isBlank());
        if (chosen.isPresent()) {
            return List.of(program(List.of(chosen.get().strip().split("\\s+"))));
        }
        var rungs = new ArrayList<Ladder.Rung>();
        rungs.add(line());
        var programs = new Programs(surroundings.environment());
        for (var name : PLAYERS) {
            programs.find(name)
                    .ifPresent(file -> rungs.add(
                            program(name.equals("aplay") ? List.of(file.toString(), "-q") : List.of(file.toString()))));
        }
        return rungs;
    }

    private Ladder.Rung line() {
        return (failed, works) -> {
            var opened = new AtomicBoolean();
            var player =
                    new LinePlayer(LinePlayer::systemLine, samples, surroundings.clock(), new LinePlayer.Listener() {
                        @Override
                        public void opened() {
                            opened.set(true);
                            works.run();
                        }

                        @Override
                        public void failed(List<Moment> unplayed) {
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

    private Ladder.Rung program(List<String> command) {
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
