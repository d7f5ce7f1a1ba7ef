package decompress.sound;

import decompress.programs.Programs;
import decompress.sound.players.BellPlayer;
import decompress.sound.players.LinePlayer;
import decompress.sound.players.ProgramPlayer;
import decompress.sound.players.TonePlayer;
import decompress.sound.process.ChildProcesses;
import decompress.sound.process.SoundWorker;
import decompress.sound.tones.ToneFiles;
import decompress.sound.tones.ToneSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways to play tones that a machine may offer. */
final class PlayerCandidates {
    private static final List<String> PLAYERS = List.of("pw-play", "paplay", "aplay", "afplay");

    private final SoundEnvironment environment;
    private final ToneSamples samples;
    private final ChildProcesses children;

    PlayerCandidates(SoundEnvironment environment, ToneSamples samples, ChildProcesses children) {
        this.environment = environment;
        this.samples = samples;
        this.children = children;
    }

    /** Those that suit what the person wants to hear, the best first. */
    List<TonePlayer> of(SoundKind kind, SoundWorker worker) {
        var players = new ArrayList<TonePlayer>();
        if (kind == SoundKind.TONES || kind == SoundKind.VOICE) {
            players.addAll(tonal());
        }
        if (kind != SoundKind.OFF) {
            environment.bell().ifPresent(bell -> players.add(new BellPlayer(worker, bell)));
        }
        return players;
    }

    private List<TonePlayer> tonal() {
        var files = new ToneFiles(samples, environment.variables());
        var chosen =
                environment.variables().getOrDefault("DECOMPRESS_PLAYER", "").strip();
        if (!chosen.isEmpty()) {
            return List.of(new ProgramPlayer(List.of(chosen.split("\\s+")), files, children));
        }
        var programs = new Programs(environment.variables());
        var installed = PLAYERS.stream()
                .flatMap(name -> programs.find(name).stream()
                        .map(file -> name.equals("aplay") ? List.of(file.toString(), "-q") : List.of(file.toString())))
                .map(command -> new ProgramPlayer(command, files, children));
        return Stream.concat(Stream.of(new LinePlayer(LinePlayer::systemLine, samples, environment.clock())), installed)
                .toList();
    }
}
