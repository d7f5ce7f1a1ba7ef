package decompress.perform;

import decompress.perform.ui.MuteSwitch;
import decompress.perform.ui.SessionUi;
import decompress.sound.SoundChoice;
import decompress.sound.SoundEnvironment;
import decompress.sound.Sounds;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sounds of a session, whether they are muted, and what went wrong with them. */
public final class SessionSound implements MuteSwitch, AutoCloseable {
    /** A device that takes longer is given up. */
    private static final Duration TO_OPEN_A_DEVICE = Duration.ofMillis(1500);

    private static final String PREFIX = "decompress: ";

    private final Sounds sounds;
    private final List<String> troubles = new ArrayList<>();
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
            // The listener is gone as well.
            return;
        }
    }

    /** Makes known that it is time to move. */
    public void breakDue() {
        sounds.breakDue();
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

    /** Waits until the first tone can be heard, and reports missing sound: on a screen again after it has closed. */
    void prepare(SessionUi ui, Consumer<String> warnings) {
        sounds.prepare(TO_OPEN_A_DEVICE);
        for (var line : sounds.troubles()) {
            if (ui.isScreen()) {
                ui.notice(line);
                troubles.add(line);
            } else {
                warnings.accept(PREFIX + line);
            }
        }
    }

    /** Ends every sound, and reports failures. */
    void close(Consumer<String> warnings) {
        close();
        troubles.addAll(sounds.troubles());
        troubles.forEach(line -> warnings.accept(PREFIX + line));
    }

    @Override
    public void close() {
        sounds.close();
    }
}
