package decompress.perform;

import decompress.perform.ui.Display;
import decompress.perform.ui.UiFactory;
import decompress.sound.SoundChoice;
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

    public SessionSound openSound() {
        var bell =
                Optional.of(display.io().out()).filter(ignored -> display.tty().output());
        return new SessionSound(sound, variables, clocks.monotonic(), bell);
    }
}
