package decompress.sound;

import java.util.Optional;

/**
 * The person's choice of sound.
 *
 * @param volume from 0 to 100
 * @param breathe whether soft tones pace slow breaths in still holds
 * @param onCue a command for the shell to run at each of its cues
 */
public record SoundChoice(SoundKind kind, int volume, boolean breathe, Optional<String> onCue) {
    public SoundChoice {
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("a volume is between 0 and 100, not " + volume);
        }
    }
}
