package decompress.sound;

import decompress.sound.players.TonePlayer;
import java.util.function.Consumer;

/** Says once, in one line, what cannot be heard. */
final class MissingSound {
    private static final String NO_TONES = ": no sound device or player works (pw-play, paplay, aplay, afplay).";
    private static final String NO_VOICE = ": no speech program works (say, spd-say, espeak-ng, espeak).";

    private final Consumer<String> trouble;
    private boolean told;

    MissingSound(Consumer<String> trouble) {
        this.trouble = trouble;
    }

    void noVoice(TonePlayer.Means instead) {
        tell(heard(instead) + NO_VOICE);
    }

    void noTones(TonePlayer.Means instead) {
        tell(heard(instead) + NO_TONES);
    }

    void noBell() {
        tell(heard(TonePlayer.Means.SILENCE) + ": there is no terminal whose bell could ring.");
    }

    /** First, because a narrow window cuts the rest. */
    private static String heard(TonePlayer.Means means) {
        return switch (means) {
            case TONES -> "Only tones can be heard";
            case BELL -> "Only the terminal bell can be heard";
            case SILENCE -> "Nothing can be heard";
        };
    }

    private void tell(String line) {
        if (!told) {
            told = true;
            trouble.accept(line);
        }
    }
}
