package decompress.safety;

import java.util.List;

/** Signs of one urgency that need a professional and not an exercise. */
public record WarningSigns(String id, String whatToDo, List<String> signs) {
    public WarningSigns {
        signs = List.copyOf(signs);
    }

    /** Whether they cannot wait for an appointment. */
    public boolean isUrgent() {
        return !id.equals("appointment");
    }
}
