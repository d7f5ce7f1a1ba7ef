package decompress.remind;

import decompress.session.BreakKind;
import java.time.Duration;
import java.util.Optional;

/**
 * Something that happened while movement breaks were counted to.
 *
 * @param taken the break that ended the sitting; empty when it is time for one
 * @param sat the time of sitting
 */
public record ReminderEvent(Optional<BreakKind> taken, Duration sat) {
    static ReminderEvent due(Duration sat) {
        return new ReminderEvent(Optional.empty(), sat);
    }

    static ReminderEvent taken(BreakKind kind, Duration sat) {
        return new ReminderEvent(Optional.of(kind), sat);
    }
}
