package decompress.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that lead a person through an exercise: steps in order, short cues, breath, and the way out. */
public record Guidance(List<String> steps, Map<CueMoment, String> cues, Breath breath, Optional<String> end) {
    public Guidance {
        steps = List.copyOf(steps);
        cues = Map.copyOf(cues);
    }

    public Optional<String> cue(CueMoment moment) {
        return Optional.ofNullable(cues.get(moment));
    }
}
