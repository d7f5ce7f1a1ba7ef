package decompress.perform.ui;

import decompress.pose.Figure;
import decompress.session.Session;
import decompress.sound.Sounds;
import java.util.Optional;
import java.util.function.Function;

/** Opens the user interface that suits where the program runs. */
@FunctionalInterface
public interface UiFactory {
    /** The whole screen on a terminal, plain lines everywhere else. */
    UiFactory TERMINAL = (session, figures, sounds, display) -> display.isScreen()
            ? new ScreenUi(display, sounds, session, figures)
            : new PlainUi(display, sounds, session.timeline());

    /**
     * The user interface of one session.
     *
     * @param figures the figure of an exercise, by its id; read only where figures are drawn
     */
    SessionUi open(Session session, Function<String, Optional<Figure>> figures, Sounds sounds, Display display);
}
