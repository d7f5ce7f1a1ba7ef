package decompress.run.conduct;

import decompress.run.ui.MuteSwitch;
import decompress.sound.SoundChoice;
import decompress.sound.SoundEnvironment;
import decompress.sound.Sounds;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sounds of a session, whether they are muted, and what went wrong with them. */
public final class SessionSound implements MuteSwitch, AutoCloseable {
    private final Sounds sounds;
    private volatile boolean muted;

    /** @param bell the terminal whose bell may ring */
    public SessionSound(
            SoundChoice choice,
            Map<String, String> variables,
            Supplier<Duration> monotonic,
            Optional<OutputStream> bell) {
        this.sounds = Sounds.open(choice, new SoundEnvironment(variables, monotonic, bell.map(terminal ->
                (Runnable) () -> ring(terminal))));
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
        return sounds.speaks();
    }

    @Override
    public void toggleMute() {
        muted = sounds.mute();
    }

    @Override
    public boolean isMuted() {
        return muted;
    }

    /** Ends every sound, and tells what went wrong. */
    void close(Consumer<String> warnings) {
        close();
        sounds.troubles().forEach(line -> warnings.accept("decompress: " + line));
    }

    @Override
    public void close() {
        sounds.close();
    }
}
