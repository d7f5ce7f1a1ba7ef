package decompress.remind;

import java.util.List;

/** Where the count stands after an input, and what happened on the way. */
public record ReminderStep(ReminderState state, List<ReminderEvent> events) {
    public ReminderStep {
        events = List.copyOf(events);
    }
}
