package decompress.remind;

import decompress.run.ui.Reply;
import decompress.run.ui.SessionUi;
import decompress.session.Input;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import java.time.Duration;
import java.util.Optional;

/** A session's display that leads out of the session when a command has come to its end. */
public final class WindingDownUi implements SessionUi {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int INTERRUPT = 2;

    private final SessionUi ui;
    private final WatchedCommand command;
    private boolean told;

    public WindingDownUi(SessionUi ui, WatchedCommand command) {
        this.ui = ui;
        this.command = command;
    }

    @Override
    public Optional<Input> next(Duration atMost) {
        if (!told && command.isOverWithin(Duration.ZERO)) {
            told = true;
            return Optional.of(Input.WIND_DOWN);
        }
        return ui.next(!told && atMost.compareTo(BETWEEN_LOOKS) > 0 ? BETWEEN_LOOKS : atMost);
    }

    /** Who waits for the output of a command that failed is asked nothing more. */
    @Override
    public Reply askPain(String question) {
        return command.hasFailed() ? Reply.SKIPPED : ui.askPain(question);
    }

    @Override
    public void close() {
        ui.close();
        // Ctrl-C reaches the command by itself.
        if (ui.signal() > 0 && ui.signal() != INTERRUPT) {
            command.signal(ui.signal());
        }
    }

    @Override
    public void tell(SessionEvent event) {
        ui.tell(event);
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        ui.show(session, state, now);
    }

    @Override
    public Duration untilNextFrame(Session session, SessionState state, Duration now) {
        return ui.untilNextFrame(session, state, now);
    }

    @Override
    public void notice(String text) {
        ui.notice(text);
    }

    @Override
    public int signal() {
        return ui.signal();
    }

    @Override
    public boolean isScreen() {
        return ui.isScreen();
    }

    @Override
    public boolean attended() {
        return ui.attended();
    }
}
