package decompress.sound;

import java.util.List;

/**
 * What the person wants to hear.
 *
 * @param volume from 0 to 100
 * @param breathe whether soft tones pace slow breaths in still holds
 * @param onCue the words of a command to run at each cue; empty for none
 */
public record SoundChoice(SoundKind kind, int volume, boolean breathe, List<String> onCue) {
    public SoundChoice {
        onCue = List.copyOf(onCue);
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("a volume is between 0 and 100, not " + volume);
        }
    }
}
