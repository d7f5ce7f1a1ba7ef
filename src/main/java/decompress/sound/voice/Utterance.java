package decompress.sound.voice;

import java.time.Duration;

/**
 * Words to be spoken.
 *
 * @param at the monotonic moment when they should begin
 * @param latestEnd the monotonic moment at which they are cut, because something else sounds
 */
public record Utterance(String text, Duration at, Duration latestEnd) {
    /** When it is probably over. */
    Duration end() {
        return at.plus(SpokenWords.time(text));
    }

    boolean fits(Duration now) {
        return now.plus(SpokenWords.time(text)).compareTo(latestEnd) <= 0;
    }
}
