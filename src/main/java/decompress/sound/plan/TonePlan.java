package decompress.sound.plan;

import java.util.List;

/**
 * The tones of one look.
 *
 * @param breaksOff whether what sounds from before stops
 * @param tones in the order in which they are due
 */
public record TonePlan(boolean breaksOff, List<TimedTone> tones) {
    public TonePlan {
        tones = List.copyOf(tones);
    }
}
