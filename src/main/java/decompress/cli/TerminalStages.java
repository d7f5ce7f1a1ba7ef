package decompress.cli;

import decompress.session.Session;
import decompress.terminal.Terminal;
import decompress.view.Narration;
import decompress.view.SessionView;
import decompress.view.Setting;
import java.util.Map;

/** The whole screen on a terminal, plain lines everywhere else. */
public final class TerminalStages implements Stages {
    @Override
    public Stage open(Session session, BaseCommand command, StageOptions options, Runnable mute) {
        var tty = command.tty();
        var environment = command.environment;
        if (options.isPlain(environment) || !tty.input() || !tty.output()) {
            var terminal = Terminal.withoutScreen(tty, environment.wires());
            var narration = new Narration(session.timeline(), tty.input());
            return new PlainStage(terminal, tty.input(), narration, command::print, mute);
        }
        var terminal = Terminal.fullScreen(tty, environment.wires(), command.palette());
        var glyphs = command.glyphs();
        var art = options.art(environment.variables(), glyphs);
        return new ScreenStage(
                terminal,
                new SessionView(session, Map.of()),
                () -> new Setting(
                        terminal.size().columns(), terminal.size().rows(), glyphs, art, options.flashes(), false),
                mute);
    }
}
