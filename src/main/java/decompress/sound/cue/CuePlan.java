package decompress.sound.cue;

import java.util.List;

/**
 * The cues of one look.
 *
 * @param breaksOff whether what sounds from before stops
 * @param cues in the order in which they are due
 */
public record CuePlan(boolean breaksOff, List<TimedCue> cues) {
    public CuePlan {
        cues = List.copyOf(cues);
    }
}
