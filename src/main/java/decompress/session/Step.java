package decompress.session;

import java.util.List;

/** Where a session stands after an input, and what happened on the way. */
public record Step(SessionState state, List<SessionEvent> events) {
    public Step {
        events = List.copyOf(events);
    }
}
