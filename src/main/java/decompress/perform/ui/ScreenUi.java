package decompress.perform.ui;

import decompress.pose.Figure;
import decompress.script.LastWords;
import decompress.session.Interval;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.sound.Sounds;
import decompress.view.Frame;
import decompress.view.Line;
import decompress.view.Page;
import decompress.view.session.SessionView;
import decompress.view.session.Setting;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A session on the whole screen. */
final class ScreenUi extends TerminalUi {
    private static final Duration NOTICED_FOR = Duration.ofSeconds(10);

    private final SessionView view;
    private String notice = "";
    private Optional<Duration> noticed = Optional.empty();
    private List<String> lastWords = List.of();
    private boolean hasPain;

    ScreenUi(Display display, Sounds sounds, Session session, Function<String, Optional<Figure>> known) {
        super(display, sounds);
        var figures = new HashMap<String, Figure>();
        for (var part : session.timeline().parts()) {
            var id = part.exercise().reference();
            known.apply(id).ifPresent(figure -> figures.put(id, figure));
        }
        this.view = new SessionView(figures);
    }

    private Setting setting() {
        var size = terminal.size();
        var time =
                LocalTime.ofInstant(display.clock().instant(), display.clock().getZone());
        return new Setting(
                size.columns(), size.rows(), display.glyphs(), display.art(), display.flash(), isMuted(), time);
    }

    @Override
    public boolean isScreen() {
        return true;
    }

    @Override
    public void on(SessionEvent event) {
        // All else is in the next frame.
        if (event instanceof SessionEvent.Ended ended) {
            lastWords = LastWords.of(ended.interval(), ended.outcome(), ended.reason());
            hasPain = isStopForPain(event);
        }
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        var noticed = isNoticed(session.interval(state), now) ? notice : "";
        show(view.frame(session, state, now, setting(), noticed));
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
        var width = setting().columns();
        var page = new Page(width).add(List.of(Line.EMPTY));
        lastWords.forEach(page::text);
        var asked = new Page(width).title(question).title("> " + field.text());
        if (field.isRefused()) {
            asked.text(SCALE);
        }
        var signs = hasPain ? signs(width) : List.<Line>of();
        // Where a small window has no room for them, they are printed after the question.
        if (page.lines().size() + signs.size() + asked.lines().size()
                <= setting().rows()) {
            page.add(signs);
        }
        show(new Frame(page.add(asked.lines()).lines()));
    }

    @Override
    public void notice(String text) {
        notice = text;
        noticed = Optional.empty();
    }

    private void show(Frame frame) {
        terminal.show(setting().glyphs().of(frame));
    }
}
