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
        var digits = 0;
        var breaks = 0;
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            digits += Character.isDigit(character) ? 1 : 0;
            breaks += at < words.length() - 1 && ",.:;!?".indexOf(character) >= 0 ? 1 : 0;
        }
        return BEGINNING_AND_END
                .plus(EACH_LETTER.multipliedBy(words.length() - digits))
                .plus(EACH_DIGIT.multipliedBy(digits))
                .plus(EACH_BREAK.multipliedBy(breaks));
    }
}
