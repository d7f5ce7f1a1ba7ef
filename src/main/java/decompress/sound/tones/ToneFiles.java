package decompress.sound.tones;

import decompress.script.ToneName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The tones as files for players that need them, in the person's cache, where the next session finds them. */
public final class ToneFiles {
    private final ToneSamples samples;
    private final Optional<Path> folder;
    private final Map<ToneName, Path> files = new EnumMap<>(ToneName.class);

    /** @param variables of the process, which name its cache folder */
    public ToneFiles(ToneSamples samples, Map<String, String> variables) {
        this.samples = samples;
        this.folder = Optional.ofNullable(variables.get("XDG_CACHE_HOME"))
                .filter(value -> value.startsWith("/"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(variables.get("HOME")).map(home -> Path.of(home, ".cache")))
                .map(cache -> cache.resolve("decompress/tones/" + samples.volume()));
    }

    /** Returns the file of a tone, which is written if it is missing; empty if it cannot be written. */
    public Optional<Path> of(ToneName tone) {
        if (!files.containsKey(tone)) {
            folder.flatMap(place -> write(tone, place)).ifPresent(file -> files.put(tone, file));
        }
        return Optional.ofNullable(files.get(tone));
    }

    private Optional<Path> write(ToneName tone, Path place) {
        var file = place.resolve(tone.id() + ".wav");
        var wav = WavFormat.of(samples.of(tone));
        try {
            if (Files.isDirectory(file)) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), wav)) {
                Files.createDirectories(place);
                var draft = Files.createTempFile(place, tone.id(), null);
                Files.write(draft, wav);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Optional.of(file);
        } catch (IOException | SecurityException noRoom) {
            return Optional.empty();
        }
    }
}
