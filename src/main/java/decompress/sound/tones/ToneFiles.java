package decompress.sound.tones;

import decompress.sound.cue.Cue;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The tones as files for players that need them: kept in the cache folder, or in a temporary one until the end. */
public final class ToneFiles implements AutoCloseable {
    private final Optional<Path> cache;
    private final ToneSamples samples;
    private final Map<Cue, Path> files = new EnumMap<>(Cue.class);
    private Optional<Path> temporary = Optional.empty();

    public ToneFiles(Map<String, String> environment, ToneSamples samples) {
        this.samples = samples;
        cache = cache(environment)
                .map(folder -> folder.resolve("decompress")
                        .resolve("tones-" + samples.loudness().percent()));
    }

    private static Optional<Path> cache(Map<String, String> environment) {
        try {
            return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .or(() -> Optional.ofNullable(environment.get("HOME")).map(home -> Path.of(home, ".cache")));
        } catch (InvalidPathException bad) {
            return Optional.empty();
        }
    }

    /** The file of a cue's tone, written when it is not there yet; empty when no folder takes it. */
    public Optional<Path> of(Cue cue) {
        if (!files.containsKey(cue)) {
            write(cue).ifPresent(file -> files.put(cue, file));
        }
        return Optional.ofNullable(files.get(cue));
    }

    private Optional<Path> write(Cue cue) {
        var wav = WavFormat.of(samples.of(cue));
        if (temporary.isEmpty() && cache.isPresent()) {
            try {
                return Optional.of(write(folder(cache.get()), cue, wav));
            } catch (IOException | SecurityException notThere) {
                // A temporary folder does as well.
            }
        }
        try {
            if (temporary.isEmpty()) {
                temporary = Optional.of(Files.createTempDirectory("decompress"));
            }
            return Optional.of(write(temporary.get(), cue, wav));
        } catch (IOException | SecurityException nowhere) {
            return Optional.empty();
        }
    }

    private static Path folder(Path folder) throws IOException {
        var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        return Files.createDirectories(folder, posix ? new FileAttribute<?>[] {ours} : new FileAttribute<?>[0]);
    }

    /** Another session may write the same file: it is never seen half written. */
    private static Path write(Path folder, Cue cue, byte[] wav) throws IOException {
        var file = folder.resolve(cue.id() + ".wav");
        if (Files.isRegularFile(file)
                && Files.size(file) == wav.length
                && Arrays.equals(Files.readAllBytes(file), wav)) {
            return file;
        }
        var unfinished = Files.createTempFile(folder, cue.id(), ".tmp");
        try {
            Files.write(unfinished, wav);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException written) {
            return file;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public void close() {
        temporary.ifPresent(folder -> {
            try {
                for (var file : files.values()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException left) {
                // The system clears its temporary folder in its own time.
            }
        });
    }
}
