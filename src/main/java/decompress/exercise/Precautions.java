package decompress.exercise;

import java.util.ArrayList;
import java.util.Collection;
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

    /** The tips for some conditions, each once, with the ids of the conditions that ask for it. */
    public Map<String, List<String>> tips(Collection<String> conditions) {
        var tips = new LinkedHashMap<String, List<String>>();
        adaptIf.forEach((condition, tip) -> {
            if (conditions.contains(condition)) {
                tips.computeIfAbsent(tip, ignored -> new ArrayList<>()).add(condition);
            }
        });
        return tips;
    }
}
