package decompress.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who should not do an exercise, who should ask first, and what to mind.
 *
 * @param avoidIf ids of conditions with which the exercise is not done
 * @param askIf ids of conditions with which a professional is asked first
 * @param adaptIf how to do the exercise with a condition, by the id of the condition
 */
public record Precautions(
        List<String> cautions,
        List<String> avoidIf,
        List<String> askIf,
        Map<String, String> adaptIf,
        RequiredClearance clearance,
        boolean partner) {
    public Precautions {
        cautions = List.copyOf(cautions);
        avoidIf = List.copyOf(avoidIf);
        askIf = List.copyOf(askIf);
        adaptIf = Collections.unmodifiableMap(new LinkedHashMap<>(adaptIf));
    }
}
