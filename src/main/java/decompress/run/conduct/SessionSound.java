package decompress.run.conduct;

import decompress.run.ui.MuteSwitch;
import decompress.sound.SoundChoice;
import decompress.sound.SoundEnvironment;
import decompress.sound.SoundKind;
import decompress.sound.Sounds;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sounds of a session, whether they are muted, and what was missing for them. */
public final class SessionSound implements MuteSwitch, AutoCloseable {
    private final Sounds sounds;
    private final Queue<String> missing = new ConcurrentLinkedQueue<>();
    private final boolean voice;
    private volatile boolean muted;

    /** @param bell the terminal whose bell may ring */
    public SessionSound(
            SoundChoice choice,
            Map<String, String> variables,
            Supplier<Duration> monotonic,
            Optional<OutputStream> bell) {
        this.voice = choice.kind() == SoundKind.VOICE;
        this.sounds = Sounds.open(
                choice,
                new SoundEnvironment(
                        variables, monotonic, bell.map(terminal -> (Runnable) () -> ring(terminal)), missing::add));
    }

    private static void ring(OutputStream terminal) {
        try {
            terminal.write('\007');
        } catch (IOException gone) {
            // Whoever would hear it is gone as well.
            return;
        }
    }

    Sounds sounds() {
        return sounds;
    }

    @Override
    public boolean speaks() {
        return voice && missing.isEmpty() && !muted;
    }

    @Override
    public void toggleMute() {
        muted = sounds.mute();
    }

    @Override
    public boolean isMuted() {
        return muted;
    }

    /** Ends every sound, and tells what was missing. */
    void close(Consumer<String> warnings) {
        close();
        missing.forEach(line -> warnings.accept("decompress: " + line));
        missing.clear();
    }

    @Override
    public void close() {
        sounds.close();
    }
}
