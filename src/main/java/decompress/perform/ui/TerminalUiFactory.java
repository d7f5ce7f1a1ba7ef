package decompress.perform.ui;

import decompress.pose.Figure;
import decompress.session.PlannedExercise;
import decompress.session.Session;
import decompress.terminal.Terminal;
import decompress.view.Line;
import decompress.view.session.Narration;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The whole screen on a terminal, plain lines everywhere else. */
public final class TerminalUiFactory implements UiFactory {
    @Override
    public SessionUi open(
            Session session, Function<String, Optional<Figure>> figures, MuteSwitch sound, Display display) {
        var tty = display.tty();
        var terminal = display.openTerminal();
        if (!display.isScreen()) {
            var narration = new Narration(session.timeline(), tty.input(), sound::speaks);
            var lines = new PlainUi.Lines(text -> print(text, display), display.nobodyReads());
            return new PlainUi(terminal, tty.input(), narration, lines, sound::toggleMute);
        }
        var view = new SessionView(figures(session, figures));
        return new ScreenUi(terminal, view, setting(terminal, sound, display), sound::toggleMute);
    }

    /** Through a pipe one line stays one line. */
    private static void print(String text, Display display) {
        if (display.tty().output()) {
            display.console().print(text);
        } else {
            display.console().print(List.of(Line.of(text)));
        }
    }

    private static Map<String, Figure> figures(Session session, Function<String, Optional<Figure>> known) {
        var figures = new HashMap<String, Figure>();
        for (PlannedExercise part : session.timeline().parts()) {
            var id = part.exercise().reference();
            known.apply(id).ifPresent(figure -> figures.put(id, figure));
        }
        return figures;
    }

    private static Supplier<Setting> setting(Terminal terminal, MuteSwitch sound, Display display) {
        return () -> {
            var size = terminal.size();
            return new Setting(
                    size.columns(),
                    size.rows(),
                    display.glyphs(),
                    display.art(),
                    display.flash(),
                    sound.isMuted(),
                    LocalTime.ofInstant(
                            display.clock().instant(), display.clock().getZone()));
        };
    }
}
