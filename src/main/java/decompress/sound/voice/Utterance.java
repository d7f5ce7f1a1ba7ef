package decompress.sound.voice;

import java.time.Duration;

/**
 * Words to be spoken.
 *
 * @param from the monotonic moment before which they do not begin
 * @param until the monotonic moment at which they are cut, because something else sounds
 */
public record Utterance(String text, Duration from, Duration until) {
    boolean fits(Duration now) {
        return now.plus(SpokenWords.time(text)).compareTo(until) <= 0;
    }

    Utterance within(Duration limit) {
        return new Utterance(text, from, limit);
    }
}
