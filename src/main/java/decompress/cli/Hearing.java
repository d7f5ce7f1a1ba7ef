package decompress.cli;

import decompress.sound.SoundChoice;
import decompress.sound.SoundKind;
import decompress.sound.Sounds;
import decompress.sound.Surroundings;
import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The sounds of a session, whether they are muted, and what was missing for them. */
final class Hearing implements AutoCloseable {
    private final Sounds sounds;
    private final Queue<String> missing = new ConcurrentLinkedQueue<>();
    private final boolean voice;
    private volatile boolean muted;

    Hearing(SoundChoice choice, BaseCommand command) {
        var environment = command.environment;
        Optional<Runnable> bell = command.tty().output() ? Optional.of(() -> ring(environment)) : Optional.empty();
        this.voice = choice.kind() == SoundKind.VOICE;
        this.sounds = Sounds.open(
                choice,
                new Surroundings(environment.variables(), environment.io().monotonic(), bell, missing::add));
    }

    private static void ring(Environment environment) {
        try {
            environment.io().out().write('\007');
        } catch (IOException gone) {
            // Whoever would hear it is gone as well.
            return;
        }
    }

    Sounds sounds() {
        return sounds;
    }

    /** Whether a voice says what happens, so that nothing else needs to. */
    boolean speaks() {
        return voice && missing.isEmpty() && !muted;
    }

    void toggleMute() {
        muted = sounds.mute();
    }

    boolean isMuted() {
        return muted;
    }

    /** Ends every sound, and tells what was missing. */
    void close(Environment environment) {
        close();
        missing.forEach(line -> environment.err().println("decompress: " + line));
        missing.clear();
    }

    @Override
    public void close() {
        sounds.close();
    }
}
