package decompress.sound.tones;

import decompress.script.ToneName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

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
        try {
            var wav = wav(samples.of(tone));
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
        } catch (IOException | RuntimeException | LinkageError noRoom) {
            return Optional.empty();
        }
    }

    private static byte[] wav(short[] samples) throws IOException {
        var mix = new ToneMixer();
        mix.add(samples);
        var sound = new ByteArrayInputStream(mix.next(samples.length));
        var wav = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(sound, ToneMixer.FORMAT, samples.length), AudioFileFormat.Type.WAVE, wav);
        return wav.toByteArray();
    }
}
