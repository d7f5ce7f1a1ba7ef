package decompress.run.ui;

import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.Terminal;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Style;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A session on the whole screen. */
final class ScreenUi extends TerminalUi {
    private final SessionView view;
    private final Supplier<Setting> setting;

    ScreenUi(Terminal terminal, SessionView view, Supplier<Setting> setting, Runnable mute) {
        super(terminal, true, mute);
        this.view = view;
        this.setting = setting;
    }

    @Override
    public boolean isScreen() {
        return true;
    }

    @Override
    public void tell(SessionEvent event) {
        // The next frame shows it.
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        show(view.frame(state, now, setting.get()));
    }

    @Override
    public Duration untilNextFrame(SessionState state, Duration now) {
        return view.untilNextFrame(state, now);
    }

    @Override
    void showQuestion(String question, String typed) {
        show(new Frame(List.of(Line.EMPTY, Line.of(question, Style.TITLE), Line.of("> " + typed, Style.COUNTDOWN))));
    }

    @Override
    Optional<Integer> answered(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    }

    private void show(Frame frame) {
        var glyphs = setting.get().glyphs();
        terminal.show(new Frame(frame.lines().stream().map(glyphs::of).toList()));
    }
}
