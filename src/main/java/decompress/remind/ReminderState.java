package decompress.remind;

import decompress.session.ClockReading;
import java.time.Duration;
import java.time.Instant;

/** Where the count to the next movement break stands; lengths and moments without a date are monotonic. */
public sealed interface ReminderState {
    /**
     * The person has been sitting since {@code since}; the break is at {@code due}.
     *
     * @param asked whether the break is already announced
     * @param last the latest look at the clocks
     */
    record Sitting(Duration since, Duration due, boolean asked, ClockReading last) implements ReminderState {}

    /** Nothing is counted until a moment. */
    record Paused(Instant until) implements ReminderState {}

    /** The day's reminders are over. */
    record Over() implements ReminderState {}
}
