package decompress.perform;

import decompress.perform.ui.Display;
import decompress.perform.ui.UiFactory;
import decompress.sound.SoundChoice;
import decompress.sound.SoundEnvironment;
import decompress.sound.Sounds;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The clocks, display and sound of a session.
 *
 * @param variables of the environment, for the programs that make sounds
 * @param keepsAwake whether the display is kept from sleeping
 */
public record SessionIo(
        Clocks clocks,
        Map<String, String> variables,
        UiFactory uis,
        Display display,
        SoundChoice sound,
        boolean keepsAwake) {
    /** The same with other displays for sessions. */
    public SessionIo with(UiFactory others) {
        return new SessionIo(clocks, variables, others, display, sound, keepsAwake);
    }

    /** Opens the sounds of a session, or of a reminder. */
    public Sounds openSounds() {
        var bell = display.tty().output() ? Optional.<Runnable>of(this::ring) : Optional.<Runnable>empty();
        return Sounds.open(sound, new SoundEnvironment(variables, clocks.monotonic(), bell));
    }

    private void ring() {
        try {
            display.io().out().write('\007');
        } catch (IOException e) {
            // No one is left to hear the bell.
            return;
        }
    }
}
