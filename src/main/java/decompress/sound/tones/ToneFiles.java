package decompress.sound.tones;

import decompress.sound.cue.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The tones as files for players that need them, in a temporary folder until the end. */
public final class ToneFiles implements AutoCloseable {
    private final ToneSamples samples;
    private final Map<Cue, Path> files = new EnumMap<>(Cue.class);
    private Optional<Path> folder = Optional.empty();

    public ToneFiles(ToneSamples samples) {
        this.samples = samples;
    }

    /** The file of a cue's tone, written when it is not there yet; empty when it cannot be written. */
    public Optional<Path> of(Cue cue) {
        try {
            if (!files.containsKey(cue)) {
                files.put(cue, write(cue));
            }
            return Optional.of(files.get(cue));
        } catch (IOException | SecurityException noRoom) {
            return Optional.empty();
        }
    }

    private Path write(Cue cue) throws IOException {
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("decompress"));
        }
        return Files.write(folder.get().resolve(cue.id() + ".wav"), WavFormat.of(samples.of(cue)));
    }

    @Override
    public void close() {
        folder.ifPresent(made -> {
            try {
                for (var file : files.values()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(made);
            } catch (IOException left) {
                // The system clears its temporary folder in its own time.
            }
        });
    }
}
