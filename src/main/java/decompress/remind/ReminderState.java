package decompress.remind;

import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;

/** Where the count to the next movement break stands; lengths and moments without a date are monotonic. */
public sealed interface ReminderState {
    /** The newest look at the clocks. */
    ClockReading last();

    /** What {@code visitor} says of this state. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The person has been sitting since {@code since}; the break is at {@code due}.
     *
     * @param asked whether the question stands already
     */
    record Sitting(Duration since, Duration due, boolean asked, ClockReading last) implements ReminderState {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sitting(this);
        }
    }

    /** Nothing is counted until a moment. */
    record Paused(Instant until, ClockReading last) implements ReminderState {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paused(this);
        }
    }

    /** The day's reminders are over. */
    record Over(ClockReading last) implements ReminderState {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.over(this);
        }
    }

    /** An answer for each state. */
    interface Visitor<R> {
        R sitting(Sitting sitting);

        R paused(Paused paused);

        R over(Over over);
    }
}
