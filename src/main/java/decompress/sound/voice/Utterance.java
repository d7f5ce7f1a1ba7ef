package decompress.sound.voice;

import decompress.session.SpeechTime;
import java.time.Duration;

/**
 * Words to be spoken.
 *
 * @param from the monotonic moment before which they do not begin
 * @param until the monotonic moment by which the words must be over; otherwise they are not spoken
 */
public record Utterance(String text, Duration from, Duration until) {
    boolean fits(Duration now) {
        return now.plus(SpeechTime.of(text)).compareTo(until) <= 0;
    }
}
