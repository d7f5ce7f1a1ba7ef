package decompress.remind;

import decompress.perform.ui.Display;
import decompress.perform.ui.UiFactory;
import decompress.terminal.Terminal;
import decompress.view.ReminderView;
import java.time.Duration;
import java.util.Optional;

/** Offers one movement break after the other while a command runs. */
public record CommandBreaks(WatchedCommand command, BreakSessions breaks) {
    /** A command that ends so soon is not worth a break. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** The command ended during the questions before a session. */
    private static final class EndedEarly extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Offers breaks until the command ends, prints its output and its end, and returns its exit code. */
    public int accompany() {
        if (command.isOverWithin(SOON) || command.isSignalled()) {
            return command.follow();
        }
        var console = display().console();
        try {
            offerBreaks();
        } catch (EndedEarly e) {
            console.print("The command has ended, so no session starts.");
        } finally {
            command.trouble().ifPresent(console::warn);
            command.follow();
            console.print(command.ending());
        }
        return command.follow();
    }

    private Display display() {
        return breaks.display();
    }

    /** Returns when the command has ended, or the person or a signal wants no more breaks. */
    private void offerBreaks() {
        var hasKeys = display().tty().input();
        do {
            var length = hasKeys ? ask() : Optional.of(BreakLength.SHORT);
            if (length.isEmpty()) {
                return;
            }
            var result = breaks.perform(length.get(), this::whileItRuns);
            result.ending().ifPresent(command::passOn);
        } while (hasKeys && command.isRunning() && !command.isSignalled());
    }

    /** The same display, which leads out of the session when the command ends; none where it has ended. */
    private UiFactory whileItRuns(UiFactory uis) {
        return (session, figures, sounds, shown) -> {
            if (!command.isRunning()) {
                throw new EndedEarly();
            }
            return new WindingDownUi(uis.open(session, figures, sounds, shown), command);
        };
    }

    /** Shows the offer until it is answered; empty if nothing starts. */
    private Optional<BreakLength> ask() {
        var offer = breaks.offer(display().tty().size().columns());
        var terminal = display().openTerminal();
        try (terminal) {
            if (!display().isScreen()) {
                display().console().print(offer.commandLine(command.words()));
            }
            return answer(terminal, offer);
        } finally {
            terminal.ending().ifPresent(command::passOn);
        }
    }

    private Optional<BreakLength> answer(Terminal terminal, ReminderView offer) {
        while (command.isRunning() && terminal.ending().isEmpty()) {
            var view = offer.withColumns(terminal.size().columns());
            terminal.show(display().glyphs().of(view.command(command.words(), command.time())));
            var input = terminal.next(BETWEEN_LOOKS).flatMap(ReminderInput::of).orElse(ReminderInput.LOOK);
            if (input == ReminderInput.QUIT || input.length().isPresent()) {
                return input.length();
            }
        }
        return Optional.empty();
    }
}
