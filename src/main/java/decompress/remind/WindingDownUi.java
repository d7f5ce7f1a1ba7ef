package decompress.remind;

import decompress.perform.ui.SessionUi;
import decompress.session.Input;
import decompress.session.Pain;
import decompress.session.Session;
import decompress.session.SessionEvent;
import decompress.session.SessionState;
import decompress.terminal.TerminationSignal;
import java.time.Duration;
import java.util.Optional;

/**
 * The display of a session that accompanies a command: when the command has ended, it says so and leads out of the session.
 *
 * <p>A hold that is under way may be finished, or left with Enter.
 */
final class WindingDownUi implements SessionUi {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final SessionUi ui;
    private final WatchedCommand command;
    private boolean isHolding;
    private boolean isAnnounced;
    private boolean isLedOut;
    private String trouble = "";

    WindingDownUi(SessionUi ui, WatchedCommand command) {
        this.ui = ui;
        this.command = command;
    }

    @Override
    public Optional<Input> next(Duration atMost) {
        if (isLedOut) {
            return ui.next(atMost);
        }
        if (!command.isRunning()) {
            announce();
            if (!isHolding) {
                isLedOut = true;
                return Optional.of(Input.WIND_DOWN);
            }
        }
        noticeTrouble();
        var input = ui.next(atMost.compareTo(BETWEEN_LOOKS) > 0 ? BETWEEN_LOOKS : atMost);
        if (!isAnnounced || !input.equals(Optional.of(Input.NEXT))) {
            return input;
        }
        isHolding = false;
        return next(atMost);
    }

    /** A line comes once; on a screen the notice stays until the hold is over. */
    private void announce() {
        if (!isAnnounced || ui.isScreen()) {
            ui.notice(command.ending() + (isHolding ? " · Enter leaves this hold" : ""));
        }
        isAnnounced = true;
    }

    private void noticeTrouble() {
        var now = command.trouble().orElse("");
        if (!now.equals(trouble)) {
            trouble = now;
            ui.notice(now);
        }
    }

    /** Who waits for the output of a command that failed is asked nothing more. */
    @Override
    public Pain askPain(String question) {
        return command.hasFailed() ? Pain.UNKNOWN : ui.askPain(question);
    }

    @Override
    public void close() {
        ui.close();
    }

    @Override
    public void on(SessionEvent event) {
        ui.on(event);
    }

    @Override
    public void show(Session session, SessionState state, Duration now) {
        isHolding = session.interval(state).phase().isWork();
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
    public Optional<TerminationSignal> ending() {
        return ui.ending();
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
