package decompress.session;

import java.time.Duration;

/** How long a text takes to be heard. */
public final class SpeechTime {
    /** At 160 words a minute; measured with espeak-ng over the shipped cues and steps, rounded up. */
    private static final Duration EACH_LETTER = Duration.ofMillis(60);

    private static final Duration EACH_DIGIT = Duration.ofMillis(240);
    private static final Duration BEGINNING_AND_END = Duration.ofMillis(500);
    private static final Duration EACH_BREAK = Duration.ofMillis(200);

    private SpeechTime() {}

    public static Duration of(String text) {
        var words = text.strip();
        var time = BEGINNING_AND_END;
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            time = time.plus(Character.isDigit(character) ? EACH_DIGIT : EACH_LETTER);
            if (at < words.length() - 1 && ",.:;!?".indexOf(character) >= 0) {
                time = time.plus(EACH_BREAK);
            }
        }
        return time;
    }
}
