package decompress.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that lead a person through an exercise.
 *
 * @param end what to do once out of it
 * @param easier ways to do it with less strain
 */
public record Guidance(
        List<String> steps,
        Map<CueMoment, String> cues,
        Breath breath,
        WayOut wayOut,
        Optional<String> end,
        List<String> easier) {
    public Guidance {
        steps = List.copyOf(steps);
        cues = Map.copyOf(cues);
        easier = List.copyOf(easier);
    }

    public Optional<String> cue(CueMoment moment) {
        return Optional.ofNullable(cues.get(moment));
    }

    /** The words for breathing in and out during an exercise. */
    public record Breath(Optional<String> in, Optional<String> out) {
        public static final Breath NONE = new Breath(Optional.empty(), Optional.empty());
    }
}
