package decompress.remind;

import decompress.terminal.Key;
import decompress.terminal.TerminalEvent;
import java.util.Optional;

/** The person's answer to a reminder, or key between two. */
public enum ReminderInput {
    /** Time has passed, nothing else. */
    LOOK,
    /** Asked again in five minutes. */
    SNOOZE,
    /** Asked again at the next break. */
    SKIP,
    /** The person has moved already: a walk counts. */
    MOVED,
    /** The person starts one exercise, right here. */
    START,
    /** The person starts the whole routine. */
    START_WHOLE,
    PAUSE_AN_HOUR,
    PAUSE_UNTIL_TOMORROW,
    /** Ends a pause early. */
    RESUME,
    /** No more reminders. */
    QUIT;

    /** The length of the break that starts; empty where none does. */
    Optional<BreakLength> length() {
        return switch (this) {
            case START -> Optional.of(BreakLength.SHORT);
            case START_WHOLE -> Optional.of(BreakLength.WHOLE);
            default -> Optional.empty();
        };
    }

    /** The answer in an event; empty where it has no meaning. */
    static Optional<ReminderInput> of(TerminalEvent event) {
        if (event instanceof TerminalEvent.EndRequested) {
            return Optional.of(QUIT);
        }
        return event instanceof TerminalEvent.Pressed pressed ? of(pressed.key()) : Optional.empty();
    }

    private static Optional<ReminderInput> of(Key key) {
        return switch (key) {
            case ENTER -> Optional.of(START);
            case F -> Optional.of(START_WHOLE);
            case S -> Optional.of(SNOOZE);
            case K -> Optional.of(SKIP);
            case L -> Optional.of(MOVED);
            case P -> Optional.of(PAUSE_AN_HOUR);
            case SHIFT_P -> Optional.of(PAUSE_UNTIL_TOMORROW);
            case SPACE -> Optional.of(RESUME);
            case Q, ESCAPE -> Optional.of(QUIT);
            default -> Optional.empty();
        };
    }
}
