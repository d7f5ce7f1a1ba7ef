package decompress.cli;

import decompress.pose.Figure;
import decompress.session.Prescribed;
import decompress.terminal.Terminal;
import decompress.view.session.Narration;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The whole screen on a terminal, plain lines everywhere else. */
public final class TerminalStages implements Stages {
    @Override
    public Stage open(Piece piece, BaseCommand command) {
        var tty = command.tty();
        var environment = command.environment;
        if (piece.options().isPlain(environment) || !tty.input() || !tty.output()) {
            var narration = new Narration(piece.session().timeline(), tty.input(), piece.hearing()::speaks);
            var terminal = Terminal.withoutScreen(tty, environment.io());
            var lines = new PlainStage.Lines(command::print, environment.out()::checkError);
            return new PlainStage(terminal, tty.input(), narration, lines, piece.hearing()::toggleMute);
        }
        var view = new SessionView(piece.session(), figures(piece));
        var terminal = Terminal.fullScreen(tty, environment.io(), command.palette());
        return new ScreenStage(terminal, view, setting(terminal, piece, command), piece.hearing()::toggleMute);
    }

    private static Map<String, Figure> figures(Piece piece) {
        var figures = new HashMap<String, Figure>();
        for (Prescribed part : piece.session().timeline().parts()) {
            var id = part.exercise().id();
            piece.figures().apply(id).ifPresent(figure -> figures.put(id, figure));
        }
        return figures;
    }

    private static Supplier<Setting> setting(Terminal terminal, Piece piece, BaseCommand command) {
        var glyphs = command.glyphs();
        var art = piece.options().art(command);
        return () -> {
            var size = terminal.size();
            return new Setting(
                    size.columns(),
                    size.rows(),
                    glyphs,
                    art,
                    piece.options().flashes(),
                    piece.hearing().isMuted());
        };
    }
}
