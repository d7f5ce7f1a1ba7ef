package decompress.remind;

import decompress.session.BreakKind;
import java.time.Duration;

/** Something that happened while movement breaks were counted to. */
public sealed interface ReminderEvent {
    /** What {@code visitor} says of this event. */
    <R> R accept(Visitor<R> visitor);

    /** It is time to move, after sitting for {@code sat}. */
    record BreakDue(Duration sat) implements ReminderEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.due(this);
        }
    }

    /** A break ended {@code sat} of sitting. */
    record BreakTaken(BreakKind kind, Duration sat) implements ReminderEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.taken(this);
        }
    }

    /** An answer for each event. */
    interface Visitor<R> {
        R due(BreakDue due);

        R taken(BreakTaken taken);
    }
}
