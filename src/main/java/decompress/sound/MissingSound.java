package decompress.sound;

import decompress.sound.players.TonePlayer;
import java.util.function.Consumer;

/** Says once, in one line, what cannot be heard. */
final class MissingSound {
    private static final String NO_TONES =
            "No sound device and no player (pw-play, paplay, aplay, afplay) that works: ";
    private static final String NO_VOICE = "No speech program (say, spd-say, espeak-ng, espeak) that works: ";

    private final Consumer<String> trouble;
    private boolean told;

    MissingSound(Consumer<String> trouble) {
        this.trouble = trouble;
    }

    void noVoice(TonePlayer.Means instead) {
        tell(NO_VOICE + words(instead));
    }

    void noTones(TonePlayer.Means instead) {
        tell(NO_TONES + words(instead));
    }

    void noBell() {
        tell("There is no terminal whose bell could ring: the session is silent.");
    }

    private static String words(TonePlayer.Means means) {
        return switch (means) {
            case TONES -> "tones are played instead.";
            case BELL -> "the terminal bell rings instead.";
            case SILENCE -> "the session is silent.";
        };
    }

    private void tell(String line) {
        if (!told) {
            told = true;
            trouble.accept(line);
        }
    }
}
