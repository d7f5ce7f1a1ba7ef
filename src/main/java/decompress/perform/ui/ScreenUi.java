package decompress.perform.ui;

import decompress.script.LastWords;
import decompress.session.Interval;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.Terminal;
import decompress.text.WordWrap;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Style;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A session on the whole screen. */
final class ScreenUi extends TerminalUi {
    private static final Duration NOTICED_FOR = Duration.ofSeconds(10);

    private final SessionView view;
    private final Supplier<Setting> setting;
    private String notice = "";
    private Optional<Duration> noticed = Optional.empty();
    private List<String> lastWords = List.of();

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
        // All else is in the next frame.
        if (event instanceof SessionEvent.Ended ended) {
            lastWords = LastWords.of(ended.interval(), ended.outcome(), ended.reason());
        }
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        var noticed = isNoticed(session.interval(state), now) ? notice : "";
        show(view.frame(session, state, now, setting.get(), noticed));
    }

    /** A notice waits where a person is waited for, and makes way for the keys soon. */
    private boolean isNoticed(Interval interval, Duration now) {
        if (notice.isEmpty() || interval.open() || interval.isOnCard()) {
            return false;
        }
        noticed = noticed.or(() -> Optional.of(now));
        return now.minus(noticed.get()).compareTo(NOTICED_FOR) < 0;
    }

    @Override
    public Duration untilNextFrame(Session session, SessionState state, Duration now) {
        return view.untilNextFrame(session, state, now);
    }

    @Override
    void showQuestion(String question, RatingField field) {
        var lines = new ArrayList<>(List.of(Line.EMPTY));
        var width = setting.get().columns();
        for (var words : lastWords) {
            WordWrap.lines(words, width).forEach(line -> lines.add(Line.of(line)));
        }
        WordWrap.lines(question, width).forEach(line -> lines.add(Line.of(line, Style.TITLE)));
        lines.add(Line.of("> " + field.text(), Style.TITLE));
        if (field.isRefused()) {
            WordWrap.lines(SCALE, width).forEach(line -> lines.add(Line.of(line)));
        }
        show(new Frame(lines));
    }

    @Override
    Reply answered(Reply reply) {
        return reply;
    }

    @Override
    public void notice(String text) {
        notice = text;
        noticed = Optional.empty();
    }

    private void show(Frame frame) {
        terminal.show(setting.get().glyphs().of(frame));
    }
}
